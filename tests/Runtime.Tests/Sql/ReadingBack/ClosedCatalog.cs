namespace StarRocks.AwsAuth.Tests.Sql.ReadingBack;

/// <summary>Is a user-defined catalog without a comment and an open member, so that other clauses and properties cannot be read.</summary>
[ExternalCatalog(CatalogType.Hive)]
public sealed partial class ClosedCatalog
{
    public S3Auth? S3 { get; init; }

    public GlueAuth? Glue { get; init; }

    public string? MetastoreUris { get; init; }
}
