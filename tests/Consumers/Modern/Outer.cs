using StarRocks.AwsAuth;

namespace Modern.@event;

internal static partial class Outer<T>
{
    internal partial record struct Inner
    {
        [ExternalCatalog(CatalogType.Iceberg)]
        internal sealed partial class Lake
        {
            public required Keys S3 { get; init; }

            public Role? Glue { get; init; }

            [PropertyKey("iceberg.catalog.type")]
            public string Metastore { get; init => field = value.Trim(); } = "glue";
        }
    }
}
