using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth;

/// <summary>Represents an <c>EXPORT TABLE … WITH BROKER</c> statement, which writes a table to CSV files.</summary>
/// <remarks>
/// The auth block is written to <c>WITH BROKER</c>, and other properties to <c>PROPERTIES</c>, which precedes it. See
/// <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/loading_unloading/unloading/EXPORT/">EXPORT</see>.
/// </remarks>
[Statement(StatementKind.ExportJob)]
public sealed partial class ExportJob
{
    /// <summary>
    /// Gets or sets the target path, written as the <c>TO</c> clause. The text after the last slash is the prefix of the file names.
    /// </summary>
    public string? Path { get; init; }

    /// <summary>Gets or sets the partitions to export; empty for all.</summary>
    public IReadOnlyList<string> Partitions { get; init; } = [];

    /// <summary>Gets or sets the columns to export; empty for all.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>
    /// Gets or sets a value indicating whether the statement waits until the job is done (<c>WITH SYNC MODE</c> or <c>WITH ASYNC MODE</c>);
    /// <see langword="null"/> writes neither, and StarRocks does not wait.
    /// </summary>
    public bool? Synchronous { get; init; }

    /// <summary>Gets or sets the name of a broker process; <see langword="null"/> if StarRocks accesses S3 directly.</summary>
    public string? BrokerName { get; init; }

    /// <summary>Gets or sets how StarRocks authenticates to S3.</summary>
    public S3Auth? S3 { get; init; }

    /// <summary>Gets or sets the column separator. StarRocks defaults to a tab.</summary>
    public string? ColumnSeparator { get; init; }

    /// <summary>Gets or sets the row delimiter. StarRocks defaults to a line feed.</summary>
    public string? LineDelimiter { get; init; }

    /// <summary>Gets or sets the memory limit of the job on each node, in bytes. StarRocks defaults to 2 GB.</summary>
    public long? LoadMemLimit { get; init; }

    /// <summary>Gets or sets the time after which StarRocks cancels the job, in whole seconds. StarRocks defaults to one day.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether the file names contain the ID of the query. StarRocks defaults to <c>true</c>.
    /// </summary>
    public bool? IncludeQueryId { get; init; }

    /// <summary>
    /// Gets or sets properties that have no member of their own. Values of keys that look like secrets are masked in text, JSON and the
    /// debugger.
    /// </summary>
    public PropertyDictionary? Properties { get; init; }
}
