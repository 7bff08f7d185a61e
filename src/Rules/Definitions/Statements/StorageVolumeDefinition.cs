namespace StarRocks.AwsAuth.Rules;

/// <summary>CREATE STORAGE VOLUME of the type S3, which refuses every key that it does not know.</summary>
internal static class StorageVolumeDefinition
{
    internal static StatementDefinition Instance { get; } = new()
    {
        Name = "StorageVolume",
        Description = "a CREATE STORAGE VOLUME",
        ReadyMadeType = "StorageVolume",
        Heads = [["CREATE", "STORAGE", "VOLUME"]],
        Mark = new("TYPE", "S3", IsRequired: false),
        Ownership = StatementOwnership.ByHead,
        KeyClause = SqlClause.Properties,
        S3Context = BlockContext.StorageVolume,
        IsStored = false,
        RequiresS3 = true,
        ReadsGlue = false,
        ReadsKeys = true,
        OnlyKeys = ["enabled"],
        PathUse = PathUse.Store,
        Parts =
        [
            new("Locations", StatementPartType.Texts, "LOCATIONS")
            {
                IsPath = true,
                IsVolumeLocation = true,
                Required = RequiredPart.Path("Locations", "path to store data in", "IReadOnlyList<string>"),
            },
            StatementPart.Comment,
            StatementPart.IfNotExists,
        ],
        Members = [new("Enabled", "enabled")],
        SqlForms = [new("ToSql", "CREATE STORAGE VOLUME", SqlParameter.Volume)],
    };
}
