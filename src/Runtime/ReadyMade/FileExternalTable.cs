using System.Collections.Generic;

namespace StarRocks.AwsAuth;

/// <summary>
/// CREATE EXTERNAL TABLE … ENGINE=FILE: a table over the files of a path. It can only stand in default_catalog.
/// See <see href="https://docs.starrocks.io/docs/data_source/file_external_table/">its page</see>.
/// </summary>
[FileExternalTable]
public sealed partial class FileExternalTable
{
    /// <summary>The columns, at least one.</summary>
    public IReadOnlyList<TableColumn> Columns { get; init; } = [];

    /// <summary>Where the files are; a directory ends in a slash.</summary>
    public string? Path { get; init; }

    /// <summary><c>parquet</c>, <c>orc</c>, <c>text</c>, <c>avro</c>, <c>rctext</c>, <c>rcbinary</c> or <c>sequence</c>; newer StarRocks takes lower case only.</summary>
    public string? Format { get; init; }

    /// <summary>Read the directories below as well. StarRocks' default is false.</summary>
    public bool? EnableRecursiveListing { get; init; }

    /// <summary>Take <c>*</c> in the path for any text. StarRocks' default is false.</summary>
    public bool? EnableWildcards { get; init; }

    /// <summary>How S3 is reached.</summary>
    public S3Auth? S3 { get; init; }

    /// <summary>What SHOW says of it. No property: it stands behind COMMENT.</summary>
    public string? Comment { get; init; }

    /// <summary>Leave one of that name as it is: IF NOT EXISTS.</summary>
    public bool IfNotExists { get; init; }

    /// <summary>Any other property. One whose key looks like a secret's is masked wherever this object is shown.</summary>
    public PropertyDictionary? Properties { get; init; }
}
