using System.Collections.Generic;

namespace StarRocks.AwsAuth;

/// <summary>Represents a <c>CREATE STORAGE VOLUME</c> statement: where a shared-data cluster stores its own data.</summary>
/// <remarks>
/// A storage volume supports fewer parameters of the auth block than other statements, and StarRocks rejects one without an identity. See
/// <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/cluster-management/storage_volume/CREATE_STORAGE_VOLUME/">CREATE
/// STORAGE VOLUME</see>.
/// </remarks>
[Statement(StatementKind.StorageVolume)]
public sealed partial class StorageVolume
{
    /// <summary>
    /// Gets or sets the <c>s3://</c> paths to store data in, written as the <c>LOCATIONS</c> clause. At least one is required. With a
    /// partitioned prefix, a path is the bucket alone.
    /// </summary>
    public IReadOnlyList<string> Locations { get; init; } = [];

    /// <summary>Gets or sets the comment, written as the <c>COMMENT</c> clause and not as a property.</summary>
    public string? Comment { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether StarRocks keeps an existing storage volume of this name (<c>IF NOT EXISTS</c>) instead of
    /// failing.
    /// </summary>
    public bool IfNotExists { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether tables can be created in the storage volume. StarRocks defaults to <c>false</c>.
    /// </summary>
    public bool? Enabled { get; init; }

    /// <summary>Gets or sets how StarRocks authenticates to S3.</summary>
    public S3Auth? S3 { get; init; }

    /// <summary>
    /// Gets or sets properties that have no member of their own. Values of keys that look like secrets are masked in text, JSON and the
    /// debugger.
    /// </summary>
    public PropertyDictionary? Properties { get; init; }
}
