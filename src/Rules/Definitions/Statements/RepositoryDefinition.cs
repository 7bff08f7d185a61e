namespace StarRocks.AwsAuth.Rules;

/// <summary>Defines CREATE REPOSITORY … WITH BROKER, for BACKUP and RESTORE.</summary>
internal static class RepositoryDefinition
{
    private static readonly ClauseMember _readOnly = new("ReadOnly", ClauseMemberType.Flag, "READ ONLY");

    private static readonly ClauseMember _location = new("Location", ClauseMemberType.Text, "ON LOCATION")
    {
        IsPath = true,
        Required = RequiredClause.Path("Location", "path to keep snapshots in"),
    };

    internal static StatementDefinition Instance { get; } = new()
    {
        Name = "Repository",
        Description = "a CREATE REPOSITORY",
        ReadyMadeType = "BackupRepository",
        Sign = "REPOSITORY",
        Ownership = StatementOwnership.ByNoOtherKey,
        BlockClause = SqlClause.Properties,
        S3Context = BlockContext.FileSystem,
        IsStored = true,
        ReadsGlue = false,
        ReadsOtherKeys = true,
        PathUse = PathUse.Store,
        OpensPaths = true,
        SqlForms =
        [
            new("ToSql", "CREATE REPOSITORY", new SqlParameter("repositoryName", "The repository's name.", SqlNameKind.Repository))
            {
                Clauses =
                [
                    new WordsClause("CREATE"),
                    new FlagClause(" READ ONLY", _readOnly),
                    new WordsClause(" REPOSITORY"),
                    new NameClause("the name of the repository", 0) { MayBeLiteral = true },
                    new BrokerClause { IsOnlyName = true },
                    new TextClause("\nON LOCATION ", _location, "a location in quotes"),
                    new ListClause(SqlClause.Properties, "\nPROPERTIES") { IsOptional = true },
                ],
            },
        ],
    };
}
