using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>What a list of properties belongs to: a statement, or one of the three things that are evaluated without one.</summary>
internal class PropertyScope
{
    /// <summary>An auth block outside any statement.</summary>
    internal static PropertyScope Block { get; } = new()
    {
        Name = "Block",
        Description = "another statement",
        S3Context = BlockContext.FileSystem,
        IsAlone = true,
        IsStored = false,
        ReadsGlue = true,
        ReadsKeys = false,
    };

    /// <summary>
    /// Properties of which no statement is known: a layered configuration, a collection that is still being filled, a resource, a
    /// fragment of SQL.
    /// </summary>
    internal static PropertyScope PartialList { get; } = new()
    {
        Name = "PartialList",
        Description = "an EXTERNAL RESOURCE",
        Heads = [["CREATE", "EXTERNAL", "RESOURCE"], ["ALTER", "RESOURCE"]],
        S3Context = BlockContext.FileSystem,
        IsAlone = true,
        IsPartial = true,
        IsStored = false,
        ReadsGlue = true,
        ReadsKeys = false,
    };

    /// <summary>The settings of a frontend's fe.conf from which a shared-data cluster makes its builtin storage volume.</summary>
    internal static PropertyScope Frontend { get; } = new()
    {
        Name = "Frontend",
        Description = "another statement",
        S3Context = BlockContext.StorageVolume,
        S3Prefix = AwsServices.FrontendPrefix,
        IsStored = false,
        RequiresS3 = true,
        ReadsGlue = false,
        ReadsKeys = true,
        RequiredKeys =
        [
            new(StatementKey.FrontendPath)
            {
                Message = "'aws_s3_path' is required but not set. The frontend does not start without the bucket of its data. Set it to bucket/path.",
            },
        ],
    };

    /// <summary>Gets the name that diagnostics, tests and the public StatementKind use.</summary>
    public required string Name { get; init; }

    /// <summary>Gets what a message calls it, with its article.</summary>
    public required string Description { get; init; }

    /// <summary>Gets the words by which it is recognized; one row for each form of them.</summary>
    public string[][] Heads { get; init; } = [];

    /// <summary>Gets who reads its block of S3, where the type of a catalog does not decide it.</summary>
    public required BlockContext S3Context { get; init; }

    /// <summary>Gets who may read the parameters of its block of S3.</summary>
    public BlockReaders S3Readers =>
        IsAlone ? BlockReaders.All : IsOfCatalog ? BlockReaders.Catalogs : IsStorageVolume ? BlockReaders.Volumes : BlockReaders.Data;

    /// <summary>Gets the prefix of its block of S3.</summary>
    public string S3Prefix { get; init; } = AwsServices.S3Prefix;

    /// <summary>Indicates whether StarRocks keeps its credentials with what it creates.</summary>
    public required bool IsStored { get; init; }

    /// <summary>Indicates whether it reads <c>aws.glue</c>; in a catalog, its type decides as well.</summary>
    public required bool ReadsGlue { get; init; }

    /// <summary>Indicates whether it reads keys besides those of the auth blocks.</summary>
    public required bool ReadsKeys { get; init; }

    /// <summary>Indicates whether it stands outside any statement.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Indicates whether what it lacks may be stored, or set in another place.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Indicates whether its block of S3 counts as given though no key of it is.</summary>
    public bool RequiresS3 { get; init; }

    /// <summary>Indicates whether it belongs to an external catalog.</summary>
    public bool IsOfCatalog { get; init; }

    /// <summary>Indicates whether the property <c>type</c> says which catalog it is.</summary>
    public bool HasCatalogType { get; init; }

    /// <summary>Indicates whether StarRocks folds the letter case of its keys.</summary>
    public bool FoldsKeys { get; init; }

    /// <summary>Gets what StarRocks drops from the beginning of its keys; null for nothing.</summary>
    public string? KeyPrefix { get; init; }

    /// <summary>Gets the keys besides those of the auth blocks that it takes, where it refuses all others; null where it ignores them.</summary>
    public string[]? OnlyKeys { get; init; }

    /// <summary>Gets the keys without which StarRocks refuses it. A catalog's stand in its <see cref="CatalogDefinition"/>.</summary>
    public RequiredKey[] RequiredKeys { get; init; } = [];

    /// <summary>Indicates whether it is a frontend's fe.conf.</summary>
    public bool IsFrontend => ReferenceEquals(this, Frontend);

    /// <summary>Indicates whether it is a storage volume, or becomes one.</summary>
    public bool IsStorageVolume => S3Context == BlockContext.StorageVolume;

    /// <summary>Indicates whether StarRocks refuses a key that it does not know.</summary>
    public bool RefusesUnknownKeys => OnlyKeys is not null;

    /// <summary>Indicates whether it takes a key that belongs to no auth block.</summary>
    public bool Takes(string key) => OnlyKeys is null || Array.IndexOf(OnlyKeys, key) >= 0;

    /// <summary>Returns what StarRocks looks up for a key as it is written.</summary>
    public string AsRead(string key)
    {
        key = key.Trim();
        if (FoldsKeys)
            return key.ToLowerInvariant();
        return KeyPrefix is { } prefix && key.StartsWith(prefix, StringComparison.Ordinal) ? key.Substring(prefix.Length) : key;
    }

    /// <summary>Returns its name, for a debugger.</summary>
    public override string ToString() => Name;
}
