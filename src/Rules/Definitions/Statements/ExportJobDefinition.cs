namespace StarRocks.AwsAuth.Rules;

/// <summary>EXPORT TABLE … WITH BROKER, whose clauses stand in the reverse order of a load's.</summary>
internal static class ExportJobDefinition
{
    internal static StatementDefinition Instance { get; } = new()
    {
        Name = "ExportJob",
        Description = "an EXPORT TABLE",
        ReadyMadeType = "ExportJob",
        Heads = [["EXPORT", "TABLE"]],
        Ownership = StatementOwnership.ByNoOtherKey,
        KeyClause = SqlClause.Broker,
        OtherClause = SqlClause.Properties,
        S3Context = BlockContext.FileSystem,
        IsStored = false,
        ReadsGlue = false,
        ReadsKeys = true,
        PathUse = PathUse.Unload,
        Parts =
        [
            new("Partitions", StatementPartType.Texts, "PARTITION"),
            new("Columns", StatementPartType.Texts, "the list of columns"),
            new("Path", StatementPartType.Text, "TO") { IsPath = true, Required = RequiredPart.Path("Path", "path to write to") },
            new("Synchronous", StatementPartType.Flag, "WITH SYNC MODE"),
            StatementPart.BrokerName,
        ],
        Members =
        [
            new("ColumnSeparator", "column_separator"),
            new("LineDelimiter", "line_delimiter"),
            new("LoadMemLimit", "load_mem_limit"),
            new("Timeout", "timeout"),
            new("IncludeQueryId", "include_query_id"),
        ],
        SqlForms = [new("ToSql", "EXPORT TABLE", SqlParameter.Database, SqlParameter.Table)],
    };
}
