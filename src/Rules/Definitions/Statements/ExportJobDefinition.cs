namespace StarRocks.AwsAuth.Rules;

/// <summary>Defines EXPORT TABLE … WITH BROKER, where PROPERTIES precedes WITH BROKER, unlike in a load.</summary>
internal static class ExportJobDefinition
{
    private static readonly ClauseMember _partitions = new("Partitions", ClauseMemberType.Texts, "PARTITION");

    private static readonly ClauseMember _columns = new("Columns", ClauseMemberType.Texts, "the list of columns");

    private static readonly ClauseMember _path = new("Path", ClauseMemberType.Text, "TO")
    {
        IsPath = true,
        Required = RequiredClause.Path("Path", "path to write to"),
    };

    private static readonly ClauseMember _synchronous = new("Synchronous", ClauseMemberType.Flag, "WITH SYNC MODE")
    {
        HasThreeStates = true,
    };

    internal static StatementDefinition Instance { get; } = new()
    {
        Name = "ExportJob",
        Description = "an EXPORT TABLE",
        ReadyMadeType = "ExportJob",
        Sign = "WITH BROKER",
        Ownership = StatementOwnership.ByNoOtherKey,
        BlockClause = SqlClause.Broker,
        OtherClause = SqlClause.Properties,
        S3Context = BlockContext.FileSystem,
        IsStored = false,
        ReadsGlue = false,
        ReadsOtherKeys = true,
        PathUse = PathUse.Unload,
        OpensPaths = true,
        // https://docs.starrocks.io/docs/unloading/Export/
        TemporaryDirectory = "__starrocks_export_tmp_",
        Members =
        [
            new("ColumnSeparator", "column_separator", "The column separator. Defaults to a tab."),
            new("LineDelimiter", "line_delimiter", "The row delimiter. Defaults to a line feed."),
            new("LoadMemLimit", "load_mem_limit", "The memory limit of the job on each node, in bytes. Defaults to 2 GB."),
            new("Timeout", "timeout", "The number of seconds after which StarRocks cancels the job. Defaults to one day."),
            new("IncludeQueryId", "include_query_id", "Whether the file names contain the ID of the query. Defaults to true.")
            {
                ProposedWords = Booleans.Words,
            },
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
