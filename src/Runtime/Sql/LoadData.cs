using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Represents files and the table that they are loaded into: a <c>DATA INFILE</c> clause of a load.</summary>
/// <remarks>
/// See <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/loading_unloading/BROKER_LOAD/">BROKER LOAD</see>.
/// </remarks>
public sealed class LoadData
{
    /// <summary>Initializes a new instance with a path and a table.</summary>
    /// <param name="path">An <c>s3://</c> or <c>s3a://</c> path, with optional wildcards.</param>
    /// <param name="table">The name of a table in the database of the load, without backticks.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="path"/> or <paramref name="table"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">The path is empty, or the name of the table is not valid in StarRocks.</exception>
    public LoadData(string path, string table)
    {
        Paths = [path ?? throw new ArgumentNullException(nameof(path))];
        Table = SqlNameArgument.Checked(SqlNameKind.Table, table, nameof(table));
    }

    /// <summary>Gets or sets all paths. The value replaces the path of the constructor.</summary>
    /// <exception cref="ArgumentNullException">The list is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The list is empty or contains an empty path.</exception>
    public IReadOnlyList<string> Paths
    {
        get;
        init => field = Copy(value) is { Length: > 0 } paths && !paths.Any(string.IsNullOrEmpty)
            ? paths
            : throw new ArgumentException("A load requires at least one path, and no path can be empty.", nameof(value));
    }

    /// <summary>Gets the name of the table, without backticks.</summary>
    public string Table { get; }

    /// <summary>
    /// Gets or sets a value indicating whether the load subtracts values that were loaded before (<c>NEGATIVE</c>). It requires a table
    /// whose value columns are all aggregated with <c>SUM</c>.
    /// </summary>
    public bool Negative { get; init; }

    /// <summary>Gets or sets the partitions to load into; empty for all. StarRocks filters out rows of other partitions.</summary>
    /// <exception cref="ArgumentNullException">The list or a name is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A name is not valid in StarRocks.</exception>
    public IReadOnlyList<string> Partitions
    {
        get;
        init => field = CopyNames(value, SqlNameKind.Partition);
    } = [];

    /// <summary>Gets or sets a value indicating whether <see cref="Partitions"/> are temporary partitions.</summary>
    public bool IsTemporaryPartition { get; init; }

    /// <summary>
    /// Gets or sets the file format: <c>csv</c>, <c>parquet</c> or <c>orc</c>, in any letter case. If it is <see langword="null"/>,
    /// StarRocks uses the file name extension.
    /// </summary>
    public string? Format { get; init; }

    /// <summary>
    /// Gets or sets the column separator of a CSV file in the notation of StarRocks, such as <c>,</c> or <c>\x01</c>. StarRocks defaults to
    /// a tab.
    /// </summary>
    public string? ColumnsTerminatedBy { get; init; }

    /// <summary>Gets or sets the row delimiter of a CSV file. StarRocks defaults to a line feed.</summary>
    public string? RowsTerminatedBy { get; init; }

    /// <summary>Gets or sets the number of header lines of a CSV file to skip. StarRocks defaults to 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? SkipHeader
    {
        get;
        init => field = value is >= 0 or null
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The number of header lines cannot be negative.");
    }

    /// <summary>
    /// Gets or sets a value indicating whether StarRocks trims the values of a CSV file. StarRocks defaults to <c>false</c>.
    /// </summary>
    public bool? TrimSpace { get; init; }

    /// <summary>Gets or sets the character that encloses values of a CSV file, such as <c>"</c>; <see langword="null"/> for none.</summary>
    /// <exception cref="ArgumentException">The value is not a single ASCII character.</exception>
    public string? Enclose
    {
        get;
        init => field = CheckCharacter(value, nameof(value));
    }

    /// <summary>Gets or sets the escape character of a CSV file, such as <c>\</c>; <see langword="null"/> for none.</summary>
    /// <exception cref="ArgumentException">The value is not a single ASCII character.</exception>
    public string? Escape
    {
        get;
        init => field = CheckCharacter(value, nameof(value));
    }

    /// <summary>Gets or sets the names of the columns of the file, in order; empty if they are those of the table.</summary>
    /// <exception cref="ArgumentNullException">The list or a name is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A name is not valid in StarRocks.</exception>
    public IReadOnlyList<string> Columns
    {
        get;
        init => field = CopyNames(value);
    } = [];

    /// <summary>Gets or sets the columns whose values are part of the path, as in <c>/day=2024-01-01/</c>; empty for none.</summary>
    /// <exception cref="ArgumentNullException">The list or a name is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A name is not valid in StarRocks.</exception>
    public IReadOnlyList<string> ColumnsFromPath
    {
        get;
        init => field = CopyNames(value);
    } = [];

    /// <summary>Gets or sets the columns of the table that are computed (the <c>SET</c> clause); empty for none.</summary>
    /// <exception cref="ArgumentNullException">The list is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The list contains <see langword="null"/>.</exception>
    public IReadOnlyList<ColumnMapping> Set
    {
        get;
        init => field = Copy(value) is var mappings && !mappings.Contains(null!)
            ? mappings
            : throw new ArgumentException("A column mapping cannot be null.", nameof(value));
    } = [];

    /// <summary>
    /// Gets or sets the condition of the rows to load, such as <c>amount &gt; 0</c>; <see langword="null"/> for all rows. It is written
    /// unchanged. Do not build it from untrusted input.
    /// </summary>
    /// <exception cref="ArgumentException">The text is not a single expression.</exception>
    public string? Where
    {
        get;
        init => field = value is null ? null : SqlExpressionArgument.Checked(value, nameof(value));
    }

    /// <summary>Returns the paths and the table.</summary>
    /// <returns>A text such as <c>s3a://bucket/in/* into events</c>.</returns>
    public override string ToString() => $"{string.Join(", ", Paths.Select(ValueMask.Mask))} into {Table}";

    private static T[] Copy<T>(IReadOnlyList<T> value) => [.. Lists.OrNull(value ?? throw new ArgumentNullException(nameof(value))) ?? []];

    private static string[] CopyNames(IReadOnlyList<string> value, SqlNameKind kind = SqlNameKind.Column)
        => [.. Copy(value).Select(name => SqlNameArgument.Checked(kind, name, nameof(value)))];

    // StarRocks reads a single byte.
    private static string? CheckCharacter(string? value, string parameterName)
        => value is null or [> '\0' and < '\x80']
            ? value
            : throw new ArgumentException("The value must be a single ASCII character.", parameterName);
}
