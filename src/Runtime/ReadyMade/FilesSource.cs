namespace StarRocks.AwsAuth;

/// <summary>
/// Represents a <c>FILES (…)</c> table function that is read, for <c>SELECT</c>, <c>INSERT</c>, <c>CREATE TABLE AS</c>, <c>DESC</c> and
/// <c>CREATE PIPE</c>.
/// </summary>
/// <remarks>See <see href="https://docs.starrocks.io/docs/sql-reference/sql-functions/table-functions/files/">FILES</see>.</remarks>
[Statement(StatementKind.FilesSource)]
public sealed partial class FilesSource
{
    /// <summary>Gets or sets the path of the files, with optional wildcards. Several paths are separated by commas.</summary>
    public string? Path { get; init; }

    /// <summary>Gets or sets the file format: <c>parquet</c>, <c>orc</c>, <c>csv</c> or <c>avro</c>, in any letter case.</summary>
    public string? Format { get; init; }

    /// <summary>Gets or sets how StarRocks authenticates to S3.</summary>
    public S3Auth? S3 { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether StarRocks lists the files instead of reading them, which needs no <see cref="Format"/>.
    /// StarRocks defaults to <c>false</c>.
    /// </summary>
    public bool? ListFilesOnly { get; init; }

    /// <summary>Gets or sets a value indicating whether the list includes subdirectories. StarRocks defaults to <c>false</c>.</summary>
    public bool? ListRecursively { get; init; }

    /// <summary>Gets or sets the comma-separated columns whose values are part of the path, as in <c>/day=2024-01-01/</c>.</summary>
    public string? ColumnsFromPath { get; init; }

    /// <summary>
    /// Gets or sets what StarRocks does if a file does not have a column: <c>none</c>, the default, fails; <c>null</c> returns
    /// <c>NULL</c>.
    /// </summary>
    public string? FillMismatchColumnWith { get; init; }

    /// <summary>Gets or sets the column separator of a CSV file.</summary>
    public string? CsvColumnSeparator { get; init; }

    /// <summary>Gets or sets the row delimiter of a CSV file.</summary>
    public string? CsvRowDelimiter { get; init; }

    /// <summary>Gets or sets the character that encloses values of a CSV file.</summary>
    public string? CsvEnclose { get; init; }

    /// <summary>Gets or sets the escape character of a CSV file.</summary>
    public string? CsvEscape { get; init; }

    /// <summary>Gets or sets the number of header rows of a CSV file to skip.</summary>
    public int? CsvSkipHeader { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether StarRocks trims the values of a CSV file. StarRocks defaults to <c>false</c>.
    /// </summary>
    public bool? CsvTrimSpace { get; init; }

    /// <summary>
    /// Gets or sets properties that have no member of their own. Values of keys that look like secrets are masked in text, JSON and the
    /// debugger.
    /// </summary>
    public PropertyDictionary? Properties { get; init; }
}
