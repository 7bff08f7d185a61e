using System.Collections.Generic;

namespace StarRocks.AwsAuth;

/// <summary>
/// CREATE STORAGE VOLUME: where a shared-data cluster stores its own data. It keeps less of the auth block than other statements
/// do, and is refused without an identity.
/// See <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/cluster-management/storage_volume/CREATE_STORAGE_VOLUME/">its page</see>.
/// </summary>
[Statement(StatementKind.StorageVolume)]
public sealed partial class StorageVolume
{
    /// <summary>The paths, with <c>s3://</c>: at least one; with a partitioned prefix the bucket alone. No property.</summary>
    public IReadOnlyList<string> Locations { get; init; } = [];

    /// <summary>What SHOW and DESC say of it. No property.</summary>
    public string? Comment { get; init; }

    /// <summary>Leave one of that name as it is: IF NOT EXISTS. No property.</summary>
    public bool IfNotExists { get; init; }

    /// <summary>Whether tables may be created in it. StarRocks' default is false.</summary>
    public bool? Enabled { get; init; }

    /// <summary>How S3 is reached.</summary>
    public S3Auth? S3 { get; init; }

    /// <summary>Any other property. One whose key looks like a secret's is masked wherever this object is shown.</summary>
    public PropertyDictionary? Properties { get; init; }
}
