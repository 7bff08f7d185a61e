using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>
/// Files and the table they are loaded into: one <c>DATA INFILE</c> of a load. See
/// <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/loading_unloading/BROKER_LOAD/">BROKER LOAD</see>.
/// </summary>
public sealed class LoadData
{
    /// <summary>Names what is loaded, and where to.</summary>
    /// <param name="path">A path with <c>s3://</c> or <c>s3a://</c>; it may hold wildcards.</param>
    /// <param name="table">The table, of the load's database.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">The path is empty, or StarRocks would refuse the table's name.</exception>
    public LoadData(string path, string table)
    {
        Paths = [path ?? throw new ArgumentNullException(nameof(path))];
        Table = SqlNameArgument.Checked(SqlNameKind.Table, table, nameof(table));
    }

    /// <summary>All paths; setting it replaces the one that the constructor was given.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">There is no path, or an empty one.</exception>
    public IReadOnlyList<string> Paths
    {
        get;
        init => field = Copied(value) is { Length: > 0 } paths && !paths.Any(string.IsNullOrEmpty)
            ? paths
            : throw new ArgumentException("A load needs a path, and none may be empty.", nameof(value));
    }

    /// <summary>The table, without backticks.</summary>
    public string Table { get; }

    /// <summary><c>NEGATIVE</c>: take loaded values back, in a table whose columns are all sums.</summary>
    public bool Negative { get; init; }

    /// <summary>
    /// The partitions of the table that are loaded into; empty for all, and rows that belong to none of them are filtered out.
    /// </summary>
    /// <exception cref="ArgumentNullException">The list, or a name of it, is null.</exception>
    /// <exception cref="ArgumentException">StarRocks would refuse a name.</exception>
    public IReadOnlyList<string> Partitions
    {
        get;
        init => field = Named(value, SqlNameKind.Partition);
    } = [];

    /// <summary>Whether <see cref="Partitions"/> are temporary ones.</summary>
    public bool IsTemporaryPartition { get; init; }

    /// <summary><c>csv</c>, <c>parquet</c> or <c>orc</c>, in any letter case; null lets StarRocks go by the file's extension.</summary>
    public string? Format { get; init; }

    /// <summary>
    /// What separates the columns of a CSV file, in StarRocks' notation (<c>,</c> or <c>\x01</c>); null for its default, a tab.
    /// </summary>
    public string? ColumnsTerminatedBy { get; init; }

    /// <summary>What separates the rows of a CSV file; null for StarRocks' default, a line feed.</summary>
    public string? RowsTerminatedBy { get; init; }

    /// <summary>How many lines at the beginning of a CSV file are no data; null for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int? SkipHeader
    {
        get;
        init => field = value is >= 0 or null ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Only zero or more lines can be skipped.");
    }

    /// <summary>Whether blanks before and after the values of a CSV file are no part of them; null for StarRocks' default, false.</summary>
    public bool? TrimSpace { get; init; }

    /// <summary>The character that values of a CSV file may stand between, such as <c>"</c>; null for none.</summary>
    /// <exception cref="ArgumentException">It is not one ASCII character.</exception>
    public string? Enclose
    {
        get;
        init => field = Character(value, nameof(value));
    }

    /// <summary>The character that takes the meaning of the next one, such as <c>\</c>; null for none.</summary>
    /// <exception cref="ArgumentException">It is not one ASCII character.</exception>
    public string? Escape
    {
        get;
        init => field = Character(value, nameof(value));
    }

    /// <summary>The names of the file's columns, in its order; empty where they are the table's.</summary>
    /// <exception cref="ArgumentNullException">The list, or a name of it, is null.</exception>
    /// <exception cref="ArgumentException">StarRocks would refuse a name.</exception>
    public IReadOnlyList<string> Columns
    {
        get;
        init => field = Named(value);
    } = [];

    /// <summary>The columns that stand in the path, as in <c>/day=2024-01-01/</c>; empty for none.</summary>
    /// <exception cref="ArgumentNullException">The list, or a name of it, is null.</exception>
    /// <exception cref="ArgumentException">StarRocks would refuse a name.</exception>
    public IReadOnlyList<string> ColumnsFromPath
    {
        get;
        init => field = Named(value);
    } = [];

    /// <summary>What columns of the table are computed by; empty where each is a column of the file.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">One of it is null.</exception>
    public IReadOnlyList<ColumnMapping> Set
    {
        get;
        init => field = Copied(value) is var mappings && !mappings.Contains(null!) ? mappings : throw new ArgumentException("No mapping may be null.", nameof(value));
    } = [];

    /// <summary>
    /// Which rows are loaded: an expression of your own, such as <c>amount &gt; 0</c>, written as it is. Null for all of them.
    /// </summary>
    /// <exception cref="ArgumentException">The text cannot be one expression.</exception>
    public string? Where
    {
        get;
        init => field = value is null ? null : SqlExpressionArgument.Checked(value, nameof(value));
    }

    /// <summary>Paths and table.</summary>
    /// <returns>For instance <c>s3a://bucket/in/* into events</c>.</returns>
    public override string ToString() => $"{string.Join(", ", Paths)} into {Table}";

    private static T[] Copied<T>(IReadOnlyList<T> value) => [.. Lists.OrNull(value ?? throw new ArgumentNullException(nameof(value))) ?? []];

    private static string[] Named(IReadOnlyList<string> value, SqlNameKind kind = SqlNameKind.Column)
        => [.. Copied(value).Select(name => SqlNameArgument.Checked(kind, name, nameof(value)))];

    // StarRocks takes the first character as one byte.
    private static string? Character(string? value, string parameterName)
        => value is null or [> '\0' and < '\x80'] ? value : throw new ArgumentException("StarRocks takes one ASCII character.", parameterName);
}
