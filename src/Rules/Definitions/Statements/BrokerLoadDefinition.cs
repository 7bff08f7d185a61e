using System;

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
        OpensPaths = true,
        Members =
        [
            new("Timeout", "timeout", "The number of seconds after which StarRocks cancels the load. Defaults to 14400."),
            new("MaxFilterRatio", "max_filter_ratio", "The highest share of rows that may be filtered out, from 0 to 1. Defaults to 0."),
            new("StrictMode", "strict_mode", "Whether rows whose values cannot be converted are filtered out. Defaults to false.")
            {
                ProposedWords = Booleans.Words,
            },
            new("Timezone", "timezone", "The time zone of the load, such as Europe/Berlin."),
            new("Priority", "priority", "The priority of the load.")
            {
                ProposedWords = new(StringComparison.OrdinalIgnoreCase, "LOWEST", "LOW", "NORMAL", "HIGH", "HIGHEST"),
                Since = new(new(2, 5), VersionSources.Release25),
            },
            new("LoadMemLimit", "load_mem_limit", "The memory limit of the load, in bytes.", IsReadyMade: false),
            new(
                "LogRejectedRecordNum",
                "log_rejected_record_num",
                "The number of filtered rows that are logged; -1 for all. Defaults to 0.",
                IsReadyMade: false)
            {
                Since = new(new(3, 1), VersionSources.Release31),
            },
            new("PartialUpdate", "partial_update", "Whether the load updates only some columns. Defaults to false.", IsReadyMade: false)
            {
                ProposedWords = Booleans.Words,
            },
            new(
                "PartialUpdateMode",
                "partial_update_mode",
                "How StarRocks updates only some columns. Defaults to row.",
                IsReadyMade: false)
            {
                ProposedWords = new(StringComparison.OrdinalIgnoreCase, "row", "column"),
            },
            new("MergeCondition", "merge_condition", "The column whose values decide whether a row is updated.", IsReadyMade: false),
            new("JsonPaths", "jsonpaths", "The JSON paths of the columns.", IsReadyMade: false),
            new(
                "StripOuterArray",
                "strip_outer_array",
                "Whether the elements of the outermost JSON array are rows. Defaults to false.",
                IsReadyMade: false)
            {
                ProposedWords = Booleans.Words,
            },
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
