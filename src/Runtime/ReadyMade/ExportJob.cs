using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth;

/// <summary>
/// EXPORT TABLE … WITH BROKER: writes a table to CSV files. The auth block goes to WITH BROKER, all else to PROPERTIES, which
/// stands before it.
/// See <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/loading_unloading/unloading/EXPORT/">its page</see>.
/// </summary>
[Statement(StatementKind.ExportJob)]
public sealed partial class ExportJob
{
    /// <summary>Where to: what follows the last slash begins the files' names. No property: it stands behind TO.</summary>
    public string? Path { get; init; }

    /// <summary>The partitions to export; empty for all.</summary>
    public IReadOnlyList<string> Partitions { get; init; } = [];

    /// <summary>The columns to export; empty for all.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>Wait until the job is done: WITH SYNC MODE or WITH ASYNC MODE; null for neither, which does not wait.</summary>
    public bool? Synchronous { get; init; }

    /// <summary>The name of a broker process; null where StarRocks reaches S3 by itself.</summary>
    public string? BrokerName { get; init; }

    /// <summary>How S3 is reached.</summary>
    public S3Auth? S3 { get; init; }

    /// <summary>What separates the columns. StarRocks' default is a tab.</summary>
    public string? ColumnSeparator { get; init; }

    /// <summary>What separates the rows. StarRocks' default is a line feed.</summary>
    public string? LineDelimiter { get; init; }

    /// <summary>How many bytes of memory the job may take on each node. StarRocks' default is 2 GB.</summary>
    public long? LoadMemLimit { get; init; }

    /// <summary>After how long the job is given up, in whole seconds. StarRocks' default is a day.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Let the files' names hold the id of the query. StarRocks' default is true.</summary>
    public bool? IncludeQueryId { get; init; }

    /// <summary>Any other property. One whose key looks like a secret's is masked wherever this object is shown.</summary>
    public PropertyDictionary? Properties { get; init; }
}
