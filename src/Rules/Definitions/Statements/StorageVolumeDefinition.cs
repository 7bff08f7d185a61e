namespace StarRocks.AwsAuth.Rules;

/// <summary>Defines CREATE STORAGE VOLUME of the type S3, which rejects unknown keys.</summary>
internal static class StorageVolumeDefinition
{
    private static readonly StatementMark _mark = new("TYPE", "S3", "type", "storage volume", IsRequired: false);

    private static readonly ClauseMember _locations = new("Locations", ClauseMemberType.Texts, "LOCATIONS")
    {
        IsPath = true,
        IsVolumeLocation = true,
        Required = RequiredClause.Path("Locations", "path to store data in", "IReadOnlyList<string>"),
    };

    internal static StatementDefinition Instance { get; } = new()
    {
        Name = "StorageVolume",
        Since = new(new(3, 1), VersionSources.StorageVolume),
        Description = "a CREATE STORAGE VOLUME",
        ReadyMadeType = "StorageVolume",
        Sign = "STORAGE VOLUME",
        Ownership = StatementOwnership.ByHead,
        BlockClause = SqlClause.Properties,
        S3Context = BlockContext.StorageVolume,
        IsShown = true,
        IsStored = false,
        RequiresS3 = true,
        ReadsGlue = false,
        ReadsOtherKeys = true,
        AllowedKeys = ["enabled"],
        PathUse = PathUse.Store,
        Members =
        [
            new("Enabled", "enabled", "Whether tables can be created in the storage volume. Defaults to false.")
            {
                ProposedWords = Booleans.Words,
            },
        ],
        SqlForms =
        [
            new("ToSql", "CREATE STORAGE VOLUME", SqlParameter.NewVolume)
            {
                Clauses =
                [
                    new WordsClause("CREATE STORAGE VOLUME"),
                    new FlagClause(" IF NOT EXISTS", ClauseMember.IfNotExists),
                    new NameClause("the name of the storage volume", 0) { MayBeLiteral = true },
                    new MarkClause("\nTYPE = S3", _mark),
                    new TextsClause("\nLOCATIONS = ", _locations, "a location in quotes"),
                    new TextClause("\nCOMMENT ", ClauseMember.Comment, "a comment in quotes"),
                    new ListClause(SqlClause.Properties, "\nPROPERTIES") { IsOptional = true },
                ],
            },
        ],
    };
}
