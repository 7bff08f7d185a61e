namespace StarRocks.AwsAuth.Rules;

/// <summary>Defines ALTER CATALOG … SET, which StarRocks merges into the stored properties.</summary>
internal static class AlterCatalogDefinition
{
    internal static StatementDefinition Instance { get; } = new()
    {
        Name = "AlterCatalog",
        Since = new(new(3, 1), VersionSources.AlterCatalog),
        Description = "an ALTER CATALOG … SET",
        ReadyMadeType = "AlterCatalog",
        Sign = "ALTER CATALOG",
        Ownership = StatementOwnership.ByHead,
        BlockClause = SqlClause.Set,
        S3Context = BlockContext.FileSystem,
        IsOfCatalog = true,
        IsPartial = true,
        IsStored = true,
        ReadsGlue = true,
        ReadsOtherKeys = true,
        PathUse = PathUse.Store,
        Members = [new("MetastoreUris", StatementKey.HiveMetastoreUris)],
        SqlForms =
        [
            new("ToSql", "ALTER CATALOG … SET", SqlParameter.Catalog)
            {
                Clauses =
                [
                    new WordsClause("ALTER CATALOG"),
                    new NameClause("the name of the catalog", 0) { MayBeLiteral = true },
                    new ListClause(SqlClause.Set, "\nSET"),
                ],
            },
        ],
    };
}
