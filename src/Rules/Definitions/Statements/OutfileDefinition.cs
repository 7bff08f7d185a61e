using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>SELECT … INTO OUTFILE.</summary>
internal static class OutfileDefinition
{
    internal static StatementDefinition Instance { get; } = new()
    {
        Name = "Outfile",
        Description = "a SELECT … INTO OUTFILE",
        ReadyMadeType = "Outfile",
        Ownership = StatementOwnership.ByNoOtherKey,
        KeyClause = SqlClause.Properties,
        KeyPrefix = "broker.",
        S3Context = BlockContext.FileSystem,
        HoldsQuery = true,
        IsStored = false,
        ReadsGlue = false,
        ReadsKeys = true,
        PathUse = PathUse.Unload,
        Parts =
        [
            new("Path", StatementPartType.Text, "INTO OUTFILE") { IsPath = true, Required = RequiredPart.Path("Path", "path to write to") },
            new("Format", StatementPartType.Text, "FORMAT AS") { Formats = new(StringComparison.OrdinalIgnoreCase, "csv", "parquet") },
        ],
        Members =
        [
            new("ColumnSeparator", "column_separator"),
            new("LineDelimiter", "line_delimiter"),
            new("MaxFileSize", "max_file_size"),
        ],
        SqlForms = [new("ToSql", "SELECT … INTO OUTFILE", SqlParameter.Query)],
    };
}
