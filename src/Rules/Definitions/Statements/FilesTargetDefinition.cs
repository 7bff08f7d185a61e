using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Defines INSERT INTO FILES (…).</summary>
internal static class FilesTargetDefinition
{
    private static readonly Since _formats = new(new(3, 3), VersionSources.LoadingAndUnloading);

    internal static StatementDefinition Instance { get; } = new()
    {
        Name = "FilesTarget",
        Since = new(new(3, 2), VersionSources.Files),
        Description = "an INSERT INTO FILES (…)",
        ReadyMadeType = "FilesTarget",
        Sign = "FILES",
        Ownership = StatementOwnership.ByFilesKey,
        BlockClause = SqlClause.Files,
        OtherOpening = ["INSERT", "OVERWRITE", "FILES"],
        FoldsKeys = true,
        S3Context = BlockContext.FileSystem,
        HoldsQuery = true,
        IsStored = false,
        ReadsGlue = false,
        ReadsOtherKeys = true,
        RequiredKeys = FilesSourceDefinition.RequiredKeys,
        Formats = new(StringComparison.OrdinalIgnoreCase, "parquet", new("orc", _formats), new("csv", _formats)),
        PathUse = PathUse.Unload,
        Members =
        [
            new("Path", "path"),
            new("Format", "format"),
            new("Compression", "compression"),
            new("SingleFile", "single"),
            new("PartitionBy", "partition_by"),
            new("TargetMaxFileSize", "target_max_file_size") { Since = new(new(3, 2, 7), VersionSources.Files) },
            new("CsvColumnSeparator", "csv.column_separator"),
            new("CsvRowDelimiter", "csv.row_delimiter"),
        ],
        SqlForms =
        [
            new("ToSql", "INSERT INTO FILES", SqlParameter.Query)
            {
                Clauses = [new ListClause(SqlClause.Files, "INSERT INTO FILES"), new QueryClause()],
            },
        ],
    };
}
