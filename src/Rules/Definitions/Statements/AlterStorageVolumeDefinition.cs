namespace StarRocks.AwsAuth.Rules;

/// <summary>Defines ALTER STORAGE VOLUME … SET, which StarRocks merges into the stored properties.</summary>
internal static class AlterStorageVolumeDefinition
{
    internal static StatementDefinition Instance { get; } = new()
    {
        Name = "AlterStorageVolume",
        Since = new(new(3, 1), VersionSources.Release31),
        Description = "an ALTER STORAGE VOLUME … SET",
        ReadyMadeType = "AlterStorageVolume",
        Sign = "STORAGE VOLUME",
        Ownership = StatementOwnership.ByAwsKey,
        BlockClause = SqlClause.Set,
        S3Context = BlockContext.StorageVolume,
        IsPartial = true,
        IsStored = false,
        ReadsGlue = false,
        ReadsOtherKeys = true,
        AllowedKeys = ["enabled"],
        PathUse = PathUse.Store,
        Members =
        [
            new("Enabled", "enabled", "Whether tables can be created in the storage volume.") { ProposedWords = Booleans.Words },
        ],
        SqlForms =
        [
            new("ToSql", "ALTER STORAGE VOLUME … SET", SqlParameter.Volume)
            {
                Clauses =
                [
                    new WordsClause("ALTER STORAGE VOLUME"),
                    new FlagClause(" IF EXISTS", ClauseMember.IfExists),
                    new NameClause("the name of the storage volume", 0) { MayBeLiteral = true },
                    new AlterationsClause(),
                ],
            },
        ],
    };
}
