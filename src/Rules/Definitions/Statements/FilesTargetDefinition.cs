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
            new("Path", StatementKey.Path),
            new("Format", StatementKey.Format),
            new("Compression", "compression", "The compression of the files.")
            {
                ProposedWords = new(StringComparison.OrdinalIgnoreCase, "uncompressed", "gzip", "snappy", "zstd", "lz4"),
            },
            new("SingleFile", "single", "Whether StarRocks writes a single file. Defaults to false.") { ProposedWords = Booleans.Words },
            new("PartitionBy", "partition_by", "The comma-separated columns whose values become directories."),
            new("TargetMaxFileSize", "target_max_file_size", "The approximate maximum size of a file, in bytes. Defaults to 1 GB.")
            {
                Since = new(new(3, 2, 7), VersionSources.Files),
            },
            new("CsvColumnSeparator", "csv.column_separator", "The column separator of a CSV file."),
            new("CsvRowDelimiter", "csv.row_delimiter", "The row delimiter of a CSV file."),
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
