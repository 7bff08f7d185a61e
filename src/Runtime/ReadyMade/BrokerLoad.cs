using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth;

/// <summary>
/// LOAD LABEL … WITH BROKER: loads files into tables. The auth block goes to WITH BROKER, all else to PROPERTIES.
/// See <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/loading_unloading/BROKER_LOAD/">its page</see>.
/// </summary>
[BrokerLoad]
public sealed partial class BrokerLoad
{
    /// <summary>What is loaded, and into which table: at least one.</summary>
    public IReadOnlyList<LoadData> Data { get; init; } = [];

    /// <summary>The name of a broker process; null where StarRocks reaches S3 by itself. No property: it stands behind WITH BROKER.</summary>
    public string? BrokerName { get; init; }

    /// <summary>What older StarRocks names behind <c>BY</c>: the system that does the load; null for StarRocks. No property.</summary>
    public string? SystemName { get; init; }

    /// <summary>How S3 is reached.</summary>
    public S3Auth? S3 { get; init; }

    /// <summary>After how long the load is given up, in whole seconds. StarRocks' default is four hours.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>How large a part of the rows may be unfit: from <c>0</c> to <c>1</c>. StarRocks' default is 0.</summary>
    public string? MaxFilterRatio { get; init; }

    /// <summary>Filter rows out whose values don't convert, instead of loading null. StarRocks' default is false.</summary>
    public bool? StrictMode { get; init; }

    /// <summary>The time zone of the load, such as <c>Europe/Berlin</c>.</summary>
    public string? Timezone { get; init; }

    /// <summary><c>LOWEST</c>, <c>LOW</c>, <c>NORMAL</c>, <c>HIGH</c> or <c>HIGHEST</c>.</summary>
    public string? Priority { get; init; }

    /// <summary>Any other property. One whose key looks like a secret's is masked wherever this object is shown.</summary>
    public PropertyDictionary? Properties { get; init; }
}
