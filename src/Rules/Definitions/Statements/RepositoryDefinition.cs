namespace StarRocks.AwsAuth.Rules;

/// <summary>CREATE REPOSITORY … WITH BROKER, for BACKUP and RESTORE.</summary>
internal static class RepositoryDefinition
{
    internal static StatementDefinition Instance { get; } = new()
    {
        Name = "Repository",
        Description = "a CREATE REPOSITORY",
        ReadyMadeType = "Repository",
        Heads = [["CREATE", "REPOSITORY"], ["CREATE", "READ", "ONLY", "REPOSITORY"]],
        RequiresBroker = true,
        Ownership = StatementOwnership.ByNoOtherKey,
        KeyClause = SqlClause.Properties,
        S3Context = BlockContext.FileSystem,
        IsStored = true,
        ReadsGlue = false,
        ReadsKeys = true,
        PathUse = PathUse.Store,
        Parts =
        [
            new("ReadOnly", StatementPartType.Flag, "READ ONLY"),
            StatementPart.BrokerName,
            new("Location", StatementPartType.Text, "ON LOCATION") { IsPath = true, Required = RequiredPart.Path("Location", "path to keep snapshots in") },
        ],
        SqlForms = [new("ToSql", "CREATE REPOSITORY", new SqlParameter("repositoryName", "The repository's name.", SqlNameKind.Repository))],
    };
}
