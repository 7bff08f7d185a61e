using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>CREATE EXTERNAL TABLE … ENGINE=FILE. Newer frontends compare the format exactly.</summary>
internal static class FileExternalTableDefinition
{
    internal static StatementDefinition Instance { get; } = new()
    {
        Name = "FileExternalTable",
        Description = "a CREATE EXTERNAL TABLE … ENGINE=FILE",
        Attribute = "FileExternalTable",
        ReadyMadeType = "FileExternalTable",
        Heads = [["CREATE", "EXTERNAL", "TABLE"]],
        Mark = new("ENGINE", "FILE", IsRequired: true),
        Ownership = StatementOwnership.ByHead,
        KeyClause = SqlClause.Properties,
        S3Context = BlockContext.FileSystem,
        IsStored = true,
        ReadsGlue = false,
        ReadsKeys = true,
        RequiredKeys = [new(StatementKey.Path), new(StatementKey.Format, UnlessTrue: StatementKey.ListFilesOnly)],
        Formats = new(StringComparison.Ordinal, "parquet", "orc", "text", "avro", "rctext", "rcbinary", "sequence"),
        PathUse = PathUse.Store,
        Parts =
        [
            new("Columns", StatementPartType.Columns, "the list of columns")
            {
                Required = new(
                    "columns", "A file external table has no columns: StarRocks refuses it. Name its columns and their types.", "table to create", "IReadOnlyList<TableColumn>"),
            },
            StatementPart.Comment,
            StatementPart.IfNotExists,
        ],
        Members =
        [
            new("Path", "path"),
            new("Format", "format"),
            new("EnableRecursiveListing", "enable_recursive_listing"),
            new("EnableWildcards", "enable_wildcards"),
            new("ColumnSeparator", "column_separator", IsReadyMade: false),
            new("RowDelimiter", "row_delimiter", IsReadyMade: false),
        ],
        SqlForms =
        [
            new(
                "ToSql", "CREATE EXTERNAL TABLE", new("database", "The database that the table is created in.", SqlNameKind.Database), SqlParameter.Table),
        ],
    };
}
