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

    /// <summary><c>csv</c>, <c>parquet</c> or <c>orc</c>, in any letter case; null lets StarRocks go by the file's extension.</summary>
    public string? Format { get; init; }

    /// <summary>What separates the columns of a CSV file, in StarRocks' notation (<c>,</c> or <c>\x01</c>); null for its default, a tab.</summary>
    public string? ColumnsTerminatedBy { get; init; }

    /// <summary>What separates the rows of a CSV file; null for StarRocks' default, a line feed.</summary>
    public string? RowsTerminatedBy { get; init; }

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

    /// <summary>Paths and table.</summary>
    /// <returns>For instance <c>s3a://bucket/in/* into events</c>.</returns>
    public override string ToString() => $"{string.Join(", ", Paths)} into {Table}";

    private static string[] Copied(IReadOnlyList<string> value) => [.. value ?? throw new ArgumentNullException(nameof(value))];

    private static string[] Named(IReadOnlyList<string> value)
        => [.. Copied(value).Select(name => SqlNameArgument.Checked(SqlNameKind.Column, name, nameof(value)))];
}
