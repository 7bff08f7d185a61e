namespace StarRocks.AwsAuth.Rules;

/// <summary>Defines LOAD LABEL … WITH BROKER.</summary>
internal static class BrokerLoadDefinition
{
    private static readonly ClauseMember _data = Data();

    private static readonly ClauseMember _systemName = new("SystemName", ClauseMemberType.Text, "BY");

    internal static StatementDefinition Instance { get; } = new()
    {
        Name = "BrokerLoad",
        Description = "a LOAD LABEL",
        Attribute = "BrokerLoad",
        ReadyMadeType = "BrokerLoad",
        Sign = "WITH BROKER",
        Ownership = StatementOwnership.ByNoOtherKey,
        BlockClause = SqlClause.Broker,
        OtherClause = SqlClause.Properties,
        S3Context = BlockContext.FileSystem,
        IsStored = false,
        ReadsGlue = false,
        ReadsOtherKeys = true,
        PathUse = PathUse.Load,
        Members =
        [
            new("Timeout", "timeout"),
            new("MaxFilterRatio", "max_filter_ratio"),
            new("StrictMode", "strict_mode"),
            new("Timezone", "timezone"),
            new("Priority", "priority") { Since = new(new(2, 5), VersionSources.Release25) },
            new("LoadMemLimit", "load_mem_limit", IsReadyMade: false),
            new("LogRejectedRecordNum", "log_rejected_record_num", IsReadyMade: false)
            {
                Since = new(new(3, 1), VersionSources.Release31),
            },
            new("PartialUpdate", "partial_update", IsReadyMade: false),
            new("PartialUpdateMode", "partial_update_mode", IsReadyMade: false),
            new("MergeCondition", "merge_condition", IsReadyMade: false),
            new("JsonPaths", "jsonpaths", IsReadyMade: false),
            new("StripOuterArray", "strip_outer_array", IsReadyMade: false),
        ],
        SqlForms =
        [
            new(
                "ToSql",
                "LOAD LABEL",
                new("database", "The database that is loaded into.", SqlNameKind.Database),
                new("label", "The load's label.", SqlNameKind.Label))
            {
                Clauses =
                [
                    new WordsClause("LOAD LABEL"),
                    new NameClause("the label", 0, 1),
                    new DataClause(_data),
                    new BrokerClause(),
                    new TextClause("\nBY ", _systemName, "the name of a system") { MayBeWord = true },
                    new ListClause(SqlClause.Properties, "\nPROPERTIES") { IsOptional = true },
                ],
            },
        ],
    };

    private static ClauseMember Data() => new("Data", ClauseMemberType.Data, "DATA INFILE")
    {
        Required = new(
            "DATA INFILE",
            "The load has no data. StarRocks rejects the statement. Set at least one path and its table.",
            "data to load",
            "IReadOnlyList<LoadData>"),
        Formats = DataClause.Formats,
    };
}
