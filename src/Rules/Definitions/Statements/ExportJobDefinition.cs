namespace StarRocks.AwsAuth.Rules;

/// <summary>EXPORT TABLE … WITH BROKER, whose clauses stand in the reverse order of a load's.</summary>
internal static class ExportJobDefinition
{
    private static readonly StatementPart _partitions = new("Partitions", StatementPartType.Texts, "PARTITION");

    private static readonly StatementPart _columns = new("Columns", StatementPartType.Texts, "the list of columns");

    private static readonly StatementPart _path = new("Path", StatementPartType.Text, "TO")
    {
        IsPath = true,
        Required = RequiredPart.Path("Path", "path to write to"),
    };

    private static readonly StatementPart _synchronous = new("Synchronous", StatementPartType.Flag, "WITH SYNC MODE")
    {
        HasThreeStates = true,
    };

    internal static StatementDefinition Instance { get; } = new()
    {
        Name = "ExportJob",
        Description = "an EXPORT TABLE",
        ReadyMadeType = "ExportJob",
        Heads = [["EXPORT", "TABLE"]],
        Sign = "WITH BROKER",
        Ownership = StatementOwnership.ByNoOtherKey,
        KeyClause = SqlClause.Broker,
        OtherClause = SqlClause.Properties,
        S3Context = BlockContext.FileSystem,
        IsStored = false,
        ReadsGlue = false,
        ReadsKeys = true,
        PathUse = PathUse.Unload,
        Parts = [_partitions, _columns, _path, _synchronous, StatementPart.BrokerName],
        Members =
        [
            new("ColumnSeparator", "column_separator"),
            new("LineDelimiter", "line_delimiter"),
            new("LoadMemLimit", "load_mem_limit"),
            new("Timeout", "timeout"),
            new("IncludeQueryId", "include_query_id"),
        ],
        SqlForms =
        [
            new("ToSql", "EXPORT TABLE", SqlParameter.Database, SqlParameter.Table)
            {
                Clauses =
                [
                    new WordsClause("EXPORT TABLE"),
                    new NameClause("the name of the table", 0, 1) { MayHaveCatalog = true },
                    new NamesClause("\nPARTITION (", _partitions, SqlNameKind.Partition),
                    new NamesClause("\n(", _columns, SqlNameKind.Column),
                    new TextClause("\nTO ", _path, "a path in quotes"),
                    new ModeClause(_synchronous),
                    new ListClause(SqlClause.Properties, "\nPROPERTIES") { IsOptional = true },
                    new BrokerClause(),
                ],
            },
        ],
    };
}
