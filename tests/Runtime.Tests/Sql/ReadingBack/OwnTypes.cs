using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace StarRocks.AwsAuth.Tests.Sql.ReadingBack;

/// <summary>A record, which is compared by its members.</summary>
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

/// <summary>A struct with an array.</summary>
[FileExternalTable]
internal partial struct OwnTable
{
    public TableColumn[] Columns { get; set; }

    public string Path { get; set; }

    public string Format { get; set; }
}

/// <summary>A record with immutable arrays, which can have their default value.</summary>
[StarRocks.AwsAuth.Statement(StatementKind.StorageVolume)]
internal sealed partial record OwnVolume
{
    public ImmutableArray<string> Locations { get; init; }

    public OwnS3? S3 { get; init; }
}

/// <summary>A class with a list and initializers.</summary>
[BrokerLoad]
internal sealed partial class OwnLoad
{
    public List<LoadData> Data { get; set; } = [];

    public OwnS3? S3 { get; set; } = new() { UseInstanceProfile = true, Region = "eu-west-1" };

    public int Timeout { get; set; } = 60;

    public string? Priority { get; set; } = "LOW";

    public string? SystemName { get; set; }
}

/// <summary>A derived class whose base can be read too.</summary>
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
