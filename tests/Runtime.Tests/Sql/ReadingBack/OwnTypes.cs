using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace StarRocks.AwsAuth.Tests.Sql.ReadingBack;

/// <summary>Is a record, which compares its members.</summary>
[ExternalCatalog(CatalogType.Hive)]
internal sealed partial record OwnCatalog
{
    public OwnS3? S3 { get; init; }

    [PropertyKey("hive.metastore.uris")]
    public string? MetastoreUris { get; init; }

    [PropertyKey("own.note")]
    public string? Note { get; init; }

    [PropertyKey("own.secret")]
    public Secret? Hidden { get; init; }

    [PropertyKey("own.count")]
    public long Count { get; init; }

    [PropertyKey("own.wait")]
    public TimeSpan? Wait { get; init; }
}

[AwsAuth("aws.s3")]
internal sealed partial record OwnS3
{
    public bool UseInstanceProfile { get; init; }

    public string? Region { get; init; }
}

/// <summary>Is a struct with an array.</summary>
[FileExternalTable]
internal partial struct OwnTable
{
    public TableColumn[] Columns { get; set; }

    public string Path { get; set; }

    public string Format { get; set; }
}

/// <summary>Is a record with immutable arrays, which can be default.</summary>
[StarRocks.AwsAuth.Statement(StatementKind.StorageVolume)]
internal sealed partial record OwnVolume
{
    public ImmutableArray<string> Locations { get; init; }

    public OwnS3? S3 { get; init; }
}

/// <summary>Is a class with a list and initial values.</summary>
[BrokerLoad]
internal sealed partial class OwnLoad
{
    public List<LoadData> Data { get; set; } = [];

    public OwnS3? S3 { get; set; } = new() { UseInstanceProfile = true, Region = "eu-west-1" };

    public int Timeout { get; set; } = 60;

    public string? Priority { get; set; } = "LOW";

    public string? SystemName { get; set; }
}

/// <summary>Is a base class that can also be read.</summary>
[BrokerLoad]
internal partial class BaseLoad
{
    public IReadOnlyList<LoadData> Data { get; init; } = [];
}

[BrokerLoad]
internal sealed partial class DerivedLoad : BaseLoad
{
    public string? Priority { get; init; }
}
