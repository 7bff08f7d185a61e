namespace StarRocks.AwsAuth;

/// <summary>Represents an <c>INSERT INTO FILES (…)</c> statement, which writes the rows of a query to files.</summary>
/// <remarks>See <see href="https://docs.starrocks.io/docs/sql-reference/sql-functions/table-functions/files/">FILES</see>.</remarks>
[Statement(StatementKind.FilesTarget)]
public sealed partial class FilesTarget
{
    /// <summary>Gets or sets the target path: a directory or a prefix of the file names.</summary>
    public string? Path { get; init; }

    /// <summary>Gets or sets the file format: <c>parquet</c>, <c>orc</c> or <c>csv</c>, in any letter case.</summary>
    public string? Format { get; init; }

    /// <summary>Gets or sets how StarRocks authenticates to S3.</summary>
    public S3Auth? S3 { get; init; }

    /// <summary>
    /// Gets or sets the compression: <c>uncompressed</c>, <c>gzip</c>, <c>snappy</c>, <c>zstd</c>, <c>lz4</c> or another one that the
    /// format supports.
    /// </summary>
    public string? Compression { get; init; }

    /// <summary>Gets or sets a value indicating whether StarRocks writes a single file. StarRocks defaults to <c>false</c>.</summary>
    public bool? SingleFile { get; init; }

    /// <summary>Gets or sets the comma-separated columns whose values become directories.</summary>
    public string? PartitionBy { get; init; }

    /// <summary>Gets or sets the approximate maximum size of a file, in bytes. StarRocks defaults to 1 GB.</summary>
    public long? TargetMaxFileSize { get; init; }

    /// <summary>Gets or sets the column separator of a CSV file.</summary>
    public string? CsvColumnSeparator { get; init; }

    /// <summary>Gets or sets the row delimiter of a CSV file.</summary>
    public string? CsvRowDelimiter { get; init; }

    /// <summary>
    /// Gets or sets properties that have no member of their own. Values of keys that look like secrets are masked in text, JSON and the
    /// debugger.
    /// </summary>
    public PropertyDictionary? Properties { get; init; }
}
