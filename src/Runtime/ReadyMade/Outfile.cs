namespace StarRocks.AwsAuth;

/// <summary>Represents a <c>SELECT … INTO OUTFILE</c> statement, which writes the rows of a query to files.</summary>
/// <remarks>
/// See <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/table_bucket_part_index/SELECT/">SELECT</see>.
/// </remarks>
[Statement(StatementKind.Outfile)]
public sealed partial class Outfile
{
    /// <summary>
    /// Gets or sets the target path, written after <c>INTO OUTFILE</c>. The text after the last slash is the prefix of the file names.
    /// </summary>
    public string? Path { get; init; }

    /// <summary>
    /// Gets or sets the file format, written as the <c>FORMAT AS</c> clause: <c>csv</c> or <c>parquet</c>. StarRocks defaults to
    /// <c>csv</c>.
    /// </summary>
    public string? Format { get; init; }

    /// <summary>Gets or sets how StarRocks authenticates to S3.</summary>
    public S3Auth? S3 { get; init; }

    /// <summary>Gets or sets the column separator of a CSV file. StarRocks defaults to a tab.</summary>
    public string? ColumnSeparator { get; init; }

    /// <summary>Gets or sets the row delimiter of a CSV file. StarRocks defaults to a line feed.</summary>
    public string? LineDelimiter { get; init; }

    /// <summary>Gets or sets the maximum size of a file, from <c>5MB</c> to <c>2GB</c>. StarRocks defaults to 1 GB.</summary>
    public string? MaxFileSize { get; init; }

    /// <summary>
    /// Gets or sets properties that have no member of their own. Values of keys that look like secrets are masked in text, JSON and the
    /// debugger.
    /// </summary>
    public PropertyDictionary? Properties { get; init; }
}
