using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Defines FILES (…) that is read from, in any statement.</summary>
internal static class FilesSourceDefinition
{
    private static readonly ListClause _select = new(SqlClause.Files, "\nSELECT * FROM FILES");

    private static readonly Since _schemaDetection = new(new(3, 2), VersionSources.Files);

    internal static WordList Formats { get; } = new(
        StringComparison.OrdinalIgnoreCase,
        "parquet",
        "orc",
        new("csv", new(new(3, 3), VersionSources.LoadingAndUnloading)),
        new("avro", new(new(3, 4, 4), VersionSources.LoadingAndUnloading)));

    internal static RequiredKey[] RequiredKeys { get; } =
    [
        new(StatementKey.Path), new(StatementKey.Format, UnlessTrue: StatementKey.ListFilesOnly),
    ];

    internal static SqlForm Pipe { get; } =
        new(
            "ToPipeSql",
            "CREATE PIPE … AS INSERT INTO … SELECT * FROM FILES",
            new("database", "The database of the pipe and its table.", SqlNameKind.Database),
            new("pipe", "The pipe's name.", SqlNameKind.Pipe),
            SqlParameter.Table,
            SqlParameter.Options)
        {
            Clauses =
            [
                new PipeHeadClause(),
                new NameClause("the name of the pipe", 0, 1),
                new PipeOptionsClause(),
                new WordsClause("\nAS\nINSERT INTO"),
                new NameClause("the name of the table", 0, 2),
                _select,
            ],
        };

    internal static StatementDefinition Instance { get; } = new()
    {
        Name = "FilesSource",
        Since = new(new(3, 1), VersionSources.Files),
        Description = "a statement with FILES (…)",
        ReadyMadeType = "FilesSource",
        Sign = "FILES",
        Ownership = StatementOwnership.ByFilesKey,
        BlockClause = SqlClause.Files,
        FoldsKeys = true,
        S3Context = BlockContext.FileSystem,
        HoldsQuery = true,
        IsStored = false,
        ReadsGlue = false,
        ReadsOtherKeys = true,
        RequiredKeys = RequiredKeys,
        Formats = Formats,
        PathUse = PathUse.Load,
        OpensPaths = true,
        TakesSeveralPaths = true,
        Members =
        [
            new("Path", StatementKey.Path),
            new("Format", StatementKey.Format),
            new("ListFilesOnly", StatementKey.ListFilesOnly)
            {
                Since = new(new(3, 4), VersionSources.Files),
                ValueWhenUnset = Booleans.False,
            },
            new("ListRecursively", "list_recursively", "Whether the list of files includes subdirectories. Defaults to false.")
            {
                ProposedWords = Booleans.Words,
            },
            new(
                "ColumnsFromPath",
                "columns_from_path",
                "The comma-separated columns whose values are part of the path, as in /day=2024-01-01/.")
            {
                Since = new(new(3, 2), VersionSources.Files),
            },
            new(
                "FillMismatchColumnWith",
                "fill_mismatch_column_with",
                "What StarRocks does if a file does not have a column: none fails, null returns NULL. Defaults to none.")
            {
                ProposedWords = new(StringComparison.OrdinalIgnoreCase, "none", "null"),
                Since = new(new(3, 4), VersionSources.Files),
                ValueWhenUnset = "none",
            },
            new("CsvColumnSeparator", "csv.column_separator", "The column separator of a CSV file."),
            new("CsvRowDelimiter", "csv.row_delimiter", "The row delimiter of a CSV file."),
            new("CsvEnclose", "csv.enclose", "The character that encloses values of a CSV file."),
            new("CsvEscape", "csv.escape", "The escape character of a CSV file."),
            new("CsvSkipHeader", "csv.skip_header", "The number of header rows of a CSV file to skip."),
            new("CsvTrimSpace", "csv.trim_space", "Whether StarRocks trims the values of a CSV file. Defaults to false.")
            {
                ProposedWords = Booleans.Words,
            },
            new(
                "AutoDetectSampleFiles",
                "auto_detect_sample_files",
                "The number of files from which StarRocks detects the columns.",
                IsReadyMade: false)
            {
                Since = _schemaDetection,
            },
            new(
                "AutoDetectSampleRows",
                "auto_detect_sample_rows",
                "The number of rows of a file from which StarRocks detects the columns.",
                IsReadyMade: false)
            {
                Since = _schemaDetection,
            },
            new(
                "AutoDetectTypes",
                "auto_detect_types",
                "Whether StarRocks detects the types of the columns of a CSV file. Defaults to true.",
                IsReadyMade: false)
            {
                ProposedWords = Booleans.Words,
                Since = _schemaDetection,
            },
        ],
        SqlForms =
        [
            new("ToSql", "SELECT * FROM FILES") { Clauses = [new ListClause(SqlClause.Files, "SELECT * FROM FILES")] },
            new("ToFilesSql", "FILES (…)") { IsFragment = true, Clauses = [new ListClause(SqlClause.Files, "FILES")] },
            new("ToDescribeSql", "DESC FILES") { Clauses = [new ListClause(SqlClause.Files, "DESC FILES")] },
            new("ToInsertSql", "INSERT INTO … SELECT * FROM FILES", SqlParameter.Database, SqlParameter.Table)
            {
                Clauses = [new WordsClause("INSERT INTO"), new NameClause("the name of the table", 0, 1), _select],
            },
            new("ToCreateTableSql", "CREATE TABLE … AS SELECT * FROM FILES", SqlParameter.Database, SqlParameter.Table)
            {
                Clauses = [new WordsClause("CREATE TABLE"), new NameClause("the name of the table", 0, 1), new WordsClause(" AS"), _select],
            },
            Pipe,
        ],
    };
}
