using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Defines CREATE EXTERNAL TABLE … ENGINE=FILE. Newer frontends compare the format case-sensitively.</summary>
internal static class FileExternalTableDefinition
{
    private static readonly Since _newFormats = new(new(3, 2), VersionSources.FileTableFormats);

    private static readonly StatementMark _mark = new("ENGINE", "FILE", "engine", "table", IsRequired: true);

    private static readonly ClauseMember _columns = new("Columns", ClauseMemberType.Columns, "the list of columns")
    {
        Required = new(
            "columns",
            "The file external table has no columns. StarRocks rejects the statement. Set its columns and their types.",
            "table to create",
            "IReadOnlyList<TableColumn>"),
    };

    internal static StatementDefinition Instance { get; } = new()
    {
        Name = "FileExternalTable",
        Since = new(new(2, 5), VersionSources.FileExternalTable),
        Description = "a CREATE EXTERNAL TABLE … ENGINE=FILE",
        Attribute = "FileExternalTable",
        ReadyMadeType = "FileExternalTable",
        Sign = "ENGINE",
        Ownership = StatementOwnership.ByHead,
        BlockClause = SqlClause.Properties,
        S3Context = BlockContext.FileSystem,
        IsStored = true,
        ReadsGlue = false,
        ReadsOtherKeys = true,
        RequiredKeys = [new(StatementKey.Path), new(StatementKey.Format, UnlessTrue: StatementKey.ListFilesOnly)],
        Formats = new(
            StringComparison.Ordinal,
            "parquet",
            "orc",
            "text",
            new("avro", _newFormats),
            new("rctext", _newFormats),
            new("rcbinary", _newFormats),
            new("sequence", _newFormats))
        {
            CaseSensitiveSince = _newFormats,
        },
        PathUse = PathUse.Store,
        OpensPaths = true,
        Members =
        [
            new("Path", StatementKey.Path),
            new("Format", StatementKey.Format),
            new("EnableRecursiveListing", "enable_recursive_listing", "Whether StarRocks also reads subdirectories. Defaults to false.")
            {
                ProposedWords = Booleans.Words,
            },
            new("EnableWildcards", "enable_wildcards", "Whether * in the path matches any text. Defaults to false.")
            {
                ProposedWords = Booleans.Words,
                Since = new(new(3, 1, 9), VersionSources.FileExternalTable),
                ValueWhenUnset = Booleans.False,
            },
            new("ColumnSeparator", "column_separator", "The column separator of a text file.", IsReadyMade: false),
            new("RowDelimiter", "row_delimiter", "The row delimiter of a text file.", IsReadyMade: false),
        ],
        SqlForms =
        [
            new(
                "ToSql",
                "CREATE EXTERNAL TABLE",
                new("database", "The database that the table is created in.", SqlNameKind.Database),
                SqlParameter.Table)
            {
                Clauses =
                [
                    new WordsClause("CREATE EXTERNAL TABLE"),
                    new FlagClause(" IF NOT EXISTS", ClauseMember.IfNotExists),
                    new NameClause("the name of the table", 0, 1) { MayHaveCatalog = true },
                    new ColumnsClause(_columns),
                    new MarkClause("\nENGINE=FILE", _mark),
                    new TextClause("\nCOMMENT ", ClauseMember.Comment, "a comment in quotes"),
                    new ListClause(SqlClause.Properties, "\nPROPERTIES") { IsOptional = true },
                ],
            },
        ],
    };
}
