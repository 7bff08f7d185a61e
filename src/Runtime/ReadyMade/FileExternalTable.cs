using System.Collections.Generic;

namespace StarRocks.AwsAuth;

/// <summary>Represents a <c>CREATE EXTERNAL TABLE … ENGINE=FILE</c> statement: a table over the files of a path.</summary>
/// <remarks>
/// The table can only be created in <c>default_catalog</c>. See
/// <see href="https://docs.starrocks.io/docs/data_source/file_external_table/">File external table</see>.
/// </remarks>
[FileExternalTable]
public sealed partial class FileExternalTable
{
    /// <summary>Gets or sets the columns. At least one is required.</summary>
    public IReadOnlyList<TableColumn> Columns { get; init; } = [];

    /// <summary>Gets or sets the path of the files. The path of a directory ends with a slash.</summary>
    public string? Path { get; init; }

    /// <summary>
    /// Gets or sets the file format: <c>parquet</c>, <c>orc</c>, <c>text</c>, <c>avro</c>, <c>rctext</c>, <c>rcbinary</c> or
    /// <c>sequence</c>. Newer versions of StarRocks accept lower case only.
    /// </summary>
    public string? Format { get; init; }

    /// <summary>Gets or sets a value indicating whether StarRocks also reads subdirectories. StarRocks defaults to <c>false</c>.</summary>
    public bool? EnableRecursiveListing { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether <c>*</c> in the path matches any text. StarRocks defaults to <c>false</c>.
    /// </summary>
    public bool? EnableWildcards { get; init; }

    /// <summary>Gets or sets how StarRocks authenticates to S3.</summary>
    public S3Auth? S3 { get; init; }

    /// <summary>Gets or sets the comment, written as the <c>COMMENT</c> clause and not as a property.</summary>
    public string? Comment { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether StarRocks keeps an existing table of this name (<c>IF NOT EXISTS</c>) instead of failing.
    /// </summary>
    public bool IfNotExists { get; init; }

    /// <summary>
    /// Gets or sets properties that have no member of their own. Values of keys that look like secrets are masked in text, JSON and the
    /// debugger.
    /// </summary>
    public PropertyDictionary? Properties { get; init; }
}
