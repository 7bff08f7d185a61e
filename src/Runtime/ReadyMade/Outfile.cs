namespace StarRocks.AwsAuth;

/// <summary>
/// SELECT … INTO OUTFILE: writes the rows of a query to files.
/// See <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/table_bucket_part_index/SELECT/">its page</see>.
/// </summary>
[Statement(StatementKind.Outfile)]
public sealed partial class Outfile
{
    /// <summary>Where to: what follows the last slash begins the files' names. No property: it stands behind INTO OUTFILE.</summary>
    public string? Path { get; init; }

    /// <summary><c>csv</c>, which is the default, or <c>parquet</c>. No property: it stands behind FORMAT AS.</summary>
    public string? Format { get; init; }

    /// <summary>How S3 is reached.</summary>
    public S3Auth? S3 { get; init; }

    /// <summary>What separates the columns of a CSV file. StarRocks' default is a tab.</summary>
    public string? ColumnSeparator { get; init; }

    /// <summary>What separates the rows of a CSV file. StarRocks' default is a line feed.</summary>
    public string? LineDelimiter { get; init; }

    /// <summary>How large a file may become: from <c>5MB</c> to <c>2GB</c>. StarRocks' default is 1 GB.</summary>
    public string? MaxFileSize { get; init; }

    /// <summary>Any other property. One whose key looks like a secret's is masked wherever this object is shown.</summary>
    public PropertyDictionary? Properties { get; init; }
}
