using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents what a property list belongs to: a statement, an auth block alone, a partial list, or fe.conf.</summary>
internal class PropertyScope
{
    /// <summary>Gets the scope of an auth block outside a statement.</summary>
    internal static PropertyScope Block { get; } = new()
    {
        Name = "Block",
        Description = "another statement",
        S3Context = BlockContext.FileSystem,
        HasNoStatement = true,
        IsStored = false,
        ReadsGlue = true,
        ReadsOtherKeys = false,
    };

    /// <summary>
    /// Gets the scope of properties of an unknown statement: a layered configuration, a collection that is filled later, a resource, or a
    /// fragment of SQL.
    /// </summary>
    internal static PropertyScope PartialList { get; } = new()
    {
        Name = "PartialList",
        Description = "an EXTERNAL RESOURCE",
        Heads = [["CREATE", "EXTERNAL", "RESOURCE"], ["ALTER", "RESOURCE"]],
        S3Context = BlockContext.FileSystem,
        HasNoStatement = true,
        IsPartial = true,
        IsStored = false,
        ReadsGlue = true,
        ReadsOtherKeys = false,
    };

    /// <summary>Gets the scope of the settings in fe.conf from which a shared-data cluster creates its builtin storage volume.</summary>
    internal static PropertyScope Frontend { get; } = new()
    {
        Name = "Frontend",
        Description = "another statement",
        S3Context = BlockContext.StorageVolume,
        S3Prefix = AwsServices.FrontendPrefix,
        IsStored = false,
        RequiresS3 = true,
        ReadsGlue = false,
        ReadsOtherKeys = true,
        RequiredKeys =
        [
            new(StatementKey.FrontendPath)
            {
                Message = "'aws_s3_path' is required but not set. "
                    + "The frontend does not start without the bucket of its data. Set it to bucket/path.",
            },
        ],
    };

    /// <summary>Gets the scope of be.conf and cn.conf, whose programs read none of the settings of <see cref="Frontend"/>.</summary>
    internal static PropertyScope Backend { get; } = new()
    {
        Name = "Backend",
        Description = "another statement",
        S3Context = BlockContext.StorageVolume,
        S3Prefix = AwsServices.FrontendPrefix,
        IsStored = false,
        IsPartial = true,
        ReadsGlue = false,
        ReadsOtherKeys = false,
    };

    /// <summary>Gets the name in diagnostics, tests and the public StatementKind.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the name in a message, with its article.</summary>
    public required string Description { get; init; }

    /// <summary>Gets the words with which it begins, a row for each way to write them.</summary>
    public string[][] Heads { get; init; } = [];

    /// <summary>Gets the component that reads its <c>aws.s3</c>, unless the type of a catalog determines it.</summary>
    public required BlockContext S3Context { get; init; }

    /// <summary>Gets the components that can read the parameters of its <c>aws.s3</c>.</summary>
    public BlockReaders S3Readers =>
        HasNoStatement ? BlockReaders.All
        : IsOfCatalog ? BlockReaders.Catalogs
        : IsStorageVolume ? BlockReaders.Volumes
        : BlockReaders.Data;

    /// <summary>Gets the prefix of its S3 block.</summary>
    public string S3Prefix { get; init; } = AwsServices.S3Prefix;

    /// <summary>Gets a value indicating whether StarRocks stores a session token with the created object.</summary>
    public required bool IsStored { get; init; }

    /// <summary>Gets a value indicating whether it reads <c>aws.glue</c>; for a catalog, its type must read it too.</summary>
    public required bool ReadsGlue { get; init; }

    /// <summary>Gets a value indicating whether it reads keys outside the auth blocks.</summary>
    public required bool ReadsOtherKeys { get; init; }

    /// <summary>Gets a value indicating whether it is not part of a statement.</summary>
    public bool HasNoStatement { get; init; }

    /// <summary>Gets a value indicating whether missing properties may be stored already, or set in another place.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Gets a value indicating whether its S3 block counts as set even without a key.</summary>
    public bool RequiresS3 { get; init; }

    /// <summary>Gets a value indicating whether it belongs to an external catalog.</summary>
    public bool IsOfCatalog { get; init; }

    /// <summary>Gets a value indicating whether the property <c>type</c> selects the type of a catalog.</summary>
    public bool HasCatalogType { get; init; }

    /// <summary>Gets a value indicating whether StarRocks converts its keys to lower case.</summary>
    public bool FoldsKeys { get; init; }

    /// <summary>Gets the prefix that StarRocks removes from its keys; null if there is none.</summary>
    public string? KeyPrefix { get; init; }

    /// <summary>
    /// Gets the only keys outside the auth blocks that it supports; null if it ignores unknown keys instead of rejecting them.
    /// </summary>
    public string[]? AllowedKeys { get; init; }

    /// <summary>Gets the required keys. Those of a catalog are in its <see cref="CatalogDefinition"/>.</summary>
    public RequiredKey[] RequiredKeys { get; init; } = [];

    /// <summary>Gets a value indicating whether it is fe.conf.</summary>
    public bool IsFrontend => ReferenceEquals(this, Frontend);

    /// <summary>Gets a value indicating whether be.conf or cn.conf is read.</summary>
    public bool IsBackend => ReferenceEquals(this, Backend);

    /// <summary>Gets a value indicating whether it is a storage volume, or creates one.</summary>
    public bool IsStorageVolume => S3Context == BlockContext.StorageVolume;

    /// <summary>Gets a value indicating whether StarRocks rejects a key that it does not know.</summary>
    public bool RejectsUnknownKeys => AllowedKeys is not null;

    /// <summary>Indicates whether it supports a key outside the auth blocks.</summary>
    public bool Takes(string key) => AllowedKeys is null || Array.IndexOf(AllowedKeys, key) >= 0;

    /// <summary>Returns the key that StarRocks looks up for a key in the text.</summary>
    public string AsRead(string key)
    {
        key = key.Trim();
        if (FoldsKeys)
            return key.ToLowerInvariant();
        return KeyPrefix is { } prefix && key.StartsWith(prefix, StringComparison.Ordinal) ? key.Substring(prefix.Length) : key;
    }

    /// <summary>Returns its name.</summary>
    public override string ToString() => Name;
}
