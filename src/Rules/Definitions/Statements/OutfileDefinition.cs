using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Defines SELECT … INTO OUTFILE.</summary>
internal static class OutfileDefinition
{
    private static readonly ClauseMember _path = new("Path", ClauseMemberType.Text, "INTO OUTFILE")
    {
        IsPath = true,
        Required = RequiredClause.Path("Path", "path to write to"),
    };

    private static readonly ClauseMember _format = new("Format", ClauseMemberType.Text, "FORMAT AS")
    {
        Formats = new(StringComparison.OrdinalIgnoreCase, "csv", "parquet"),
        FormatUse = "INTO OUTFILE cannot write it",
    };

    internal static StatementDefinition Instance { get; } = new()
    {
        Name = "Outfile",
        Description = "a SELECT … INTO OUTFILE",
        ReadyMadeType = "Outfile",
        Sign = "INTO OUTFILE",
        Ownership = StatementOwnership.ByNoOtherKey,
        BlockClause = SqlClause.Properties,
        KeyPrefix = "broker.",
        S3Context = BlockContext.FileSystem,
        HoldsQuery = true,
        IsStored = false,
        ReadsGlue = false,
        ReadsOtherKeys = true,
        PathUse = PathUse.Unload,
        OpensPaths = true,
        Members =
        [
            new("ColumnSeparator", "column_separator", "The column separator of a CSV file. Defaults to a tab."),
            new("LineDelimiter", "line_delimiter", "The row delimiter of a CSV file. Defaults to a line feed."),
            new("MaxFileSize", "max_file_size", "The maximum size of a file, from 5MB to 2GB. Defaults to 1GB."),
        ],
        SqlForms =
        [
            new("ToSql", "SELECT … INTO OUTFILE", SqlParameter.Query)
            {
                Clauses =
                [
                    new QueryClause("INTO OUTFILE", "The statement does not contain INTO OUTFILE."),
                    new TextClause("\nINTO OUTFILE ", _path, "a path in quotes"),
                    new TextClause("\nFORMAT AS ", _format, "a format") { IsWord = true },
                    new ListClause(SqlClause.Properties, "\nPROPERTIES") { IsOptional = true },
                ],
            },
        ],
    };
}
