using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth;

/// <summary>Represents a <c>LOAD LABEL … WITH BROKER</c> statement, which loads files into tables.</summary>
/// <remarks>
/// The auth block is written to <c>WITH BROKER</c>, and other properties to <c>PROPERTIES</c>. See
/// <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/loading_unloading/BROKER_LOAD/">BROKER LOAD</see>.
/// </remarks>
[BrokerLoad]
public sealed partial class BrokerLoad
{
    /// <summary>Gets or sets the files to load and their tables. At least one is required.</summary>
    public IReadOnlyList<LoadData> Data { get; init; } = [];

    /// <summary>
    /// Gets or sets the name of a broker process, written after <c>WITH BROKER</c>; <see langword="null"/> if StarRocks accesses S3
    /// directly.
    /// </summary>
    public string? BrokerName { get; init; }

    /// <summary>
    /// Gets or sets the name of the system that runs the load, which older versions of StarRocks accept after <c>BY</c>;
    /// <see langword="null"/> for StarRocks itself.
    /// </summary>
    public string? SystemName { get; init; }

    /// <summary>Gets or sets how StarRocks authenticates to S3.</summary>
    public S3Auth? S3 { get; init; }

    /// <summary>Gets or sets the time after which StarRocks cancels the load, in whole seconds. StarRocks defaults to four hours.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>
    /// Gets or sets the highest share of rows that may be filtered out, from <c>0</c> to <c>1</c>. StarRocks defaults to <c>0</c>.
    /// </summary>
    public string? MaxFilterRatio { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether StarRocks filters out rows whose values cannot be converted, instead of loading <c>NULL</c>.
    /// StarRocks defaults to <c>false</c>.
    /// </summary>
    public bool? StrictMode { get; init; }

    /// <summary>Gets or sets the time zone of the load, such as <c>Europe/Berlin</c>.</summary>
    public string? Timezone { get; init; }

    /// <summary>Gets or sets the priority: <c>LOWEST</c>, <c>LOW</c>, <c>NORMAL</c>, <c>HIGH</c> or <c>HIGHEST</c>.</summary>
    public string? Priority { get; init; }

    /// <summary>
    /// Gets or sets properties that have no member of their own. Values of keys that look like secrets are masked in text, JSON and the
    /// debugger.
    /// </summary>
    public PropertyDictionary? Properties { get; init; }
}
