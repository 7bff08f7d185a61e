namespace StarRocks.AwsAuth;

/// <summary>
/// INSERT INTO FILES (…): writes the rows of a query to files.
/// See <see href="https://docs.starrocks.io/docs/sql-reference/sql-functions/table-functions/files/">its page</see>.
/// </summary>
[Statement(StatementKind.FilesTarget)]
public sealed partial class FilesTarget
{
    /// <summary>Where to: a directory, or the beginning of the files' names.</summary>
    public string? Path { get; init; }

    /// <summary><c>parquet</c>, <c>orc</c> or <c>csv</c>, in any letter case.</summary>
    public string? Format { get; init; }

    /// <summary>How S3 is reached.</summary>
    public S3Auth? S3 { get; init; }

    /// <summary><c>uncompressed</c>, <c>gzip</c>, <c>snappy</c>, <c>zstd</c>, <c>lz4</c>, … as the format has it.</summary>
    public string? Compression { get; init; }

    /// <summary>Write one file. StarRocks' default is false.</summary>
    public bool? SingleFile { get; init; }

    /// <summary>The columns whose values make the directories, separated by commas.</summary>
    public string? PartitionBy { get; init; }

    /// <summary>About how many bytes a file gets. StarRocks' default is 1 GB.</summary>
    public long? TargetMaxFileSize { get; init; }

    /// <summary>What separates the columns of a CSV file.</summary>
    public string? CsvColumnSeparator { get; init; }

    /// <summary>What separates the rows of a CSV file.</summary>
    public string? CsvRowDelimiter { get; init; }

    /// <summary>Any other property. One whose key looks like a secret's is masked wherever this object is shown.</summary>
    public PropertyDictionary? Properties { get; init; }
}
