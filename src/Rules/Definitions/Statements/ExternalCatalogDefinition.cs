namespace StarRocks.AwsAuth.Rules;

/// <summary>Defines CREATE EXTERNAL CATALOG; the types of catalogs are in <see cref="CatalogDefinitions"/>.</summary>
internal static class ExternalCatalogDefinition
{
    internal static StatementDefinition Instance { get; } = new()
    {
        Name = "ExternalCatalog",
        Since = new(new(2, 3), VersionSources.CatalogOverview),
        Description = "a CREATE EXTERNAL CATALOG",
        Attribute = "ExternalCatalog",
        Sign = "EXTERNAL CATALOG",
        Ownership = StatementOwnership.ByHead,
        BlockClause = SqlClause.Properties,
        S3Context = BlockContext.FileSystem,
        IsOfCatalog = true,
        HasCatalogType = true,
        IsShown = true,
        IsStored = true,
        ReadsGlue = true,
        ReadsOtherKeys = true,
        PathUse = PathUse.Store,
        SqlForms =
        [
            new("ToSql", "CREATE EXTERNAL CATALOG", SqlParameter.Catalog)
            {
                Clauses =
                [
                    new WordsClause("CREATE EXTERNAL CATALOG"),
                    new FlagClause(" IF NOT EXISTS", ClauseMember.IfNotExists),
                    new NameClause("the name of the catalog", 0) { MayBeLiteral = true },
                    new TextClause("\nCOMMENT ", ClauseMember.Comment, "a comment in quotes"),
                    new ListClause(SqlClause.Properties, "\nPROPERTIES"),
                ],
            },
        ],
    };
}
