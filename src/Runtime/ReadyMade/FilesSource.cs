namespace StarRocks.AwsAuth;

/// <summary>
/// FILES (…) that is read from: a table of files, for SELECT, INSERT, CREATE TABLE AS, DESC and CREATE PIPE.
/// See <see href="https://docs.starrocks.io/docs/sql-reference/sql-functions/table-functions/files/">its page</see>.
/// </summary>
[Statement(StatementKind.FilesSource)]
public sealed partial class FilesSource
{
    /// <summary>Where the files are; it may hold wildcards, and several paths are separated by commas.</summary>
    public string? Path { get; init; }

    /// <summary><c>parquet</c>, <c>orc</c>, <c>csv</c> (from 3.3) or <c>avro</c> (from 3.4.4), in any letter case.</summary>
    public string? Format { get; init; }

    /// <summary>How S3 is reached.</summary>
    public S3Auth? S3 { get; init; }

    /// <summary>List the files instead of reading them; no format is needed then. StarRocks' default is false.</summary>
    public bool? ListFilesOnly { get; init; }

    /// <summary>List the directories below as well, where the files are listed. StarRocks' default is false.</summary>
    public bool? ListRecursively { get; init; }

    /// <summary>The columns that stand in the path, as in <c>/day=2024-01-01/</c>, separated by commas.</summary>
    public string? ColumnsFromPath { get; init; }

    /// <summary>What a column gets that a file lacks: <c>none</c>, which is an error and the default, or <c>null</c>.</summary>
    public string? FillMismatchColumnWith { get; init; }

    /// <summary>What separates the columns of a CSV file.</summary>
    public string? CsvColumnSeparator { get; init; }

    /// <summary>What separates the rows of a CSV file.</summary>
    public string? CsvRowDelimiter { get; init; }

    /// <summary>What a value of a CSV file may be enclosed in.</summary>
    public string? CsvEnclose { get; init; }

    /// <summary>What escapes a character in a CSV file.</summary>
    public string? CsvEscape { get; init; }

    /// <summary>How many rows of a CSV file are its head.</summary>
    public int? CsvSkipHeader { get; init; }

    /// <summary>Drop the blanks around a value of a CSV file. StarRocks' default is false.</summary>
    public bool? CsvTrimSpace { get; init; }

    /// <summary>Any other property. One whose key looks like a secret's is masked wherever this object is shown.</summary>
    public PropertyDictionary? Properties { get; init; }
}
