namespace StarRocks.AwsAuth.Rules;

/// <summary>CREATE EXTERNAL CATALOG; what its type adds stands in <see cref="CatalogDefinitions"/>.</summary>
internal static class ExternalCatalogDefinition
{
    internal static StatementDefinition Instance { get; } = new()
    {
        Name = "ExternalCatalog",
        Description = "a CREATE EXTERNAL CATALOG",
        Attribute = "ExternalCatalog",
        Heads = [["CREATE", "EXTERNAL", "CATALOG"]],
        Ownership = StatementOwnership.ByHead,
        KeyClause = SqlClause.Properties,
        S3Context = BlockContext.FileSystem,
        IsOfCatalog = true,
        HasCatalogType = true,
        IsStored = true,
        ReadsGlue = true,
        ReadsKeys = true,
        PathUse = PathUse.Store,
        Parts = [StatementPart.Comment, StatementPart.IfNotExists],
        SqlForms = [new("ToSql", "CREATE EXTERNAL CATALOG", SqlParameter.Catalog)],
    };
}
