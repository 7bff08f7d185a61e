using Xunit;

namespace StarRocks.AwsAuth.Tests.Mapping;

/// <summary>A member of a user-defined statement has the key of the member with the same name in the ready-made type.</summary>
public sealed partial class MemberKeyTests
{
    [Fact]
    public void Name_determines_the_key()
    {
        var catalog = new OwnCatalog { MetastoreUris = "thrift://10.0.0.1:9083", Anything = "x", Warehouse = "y" };

        Assert.Equal(["type", "hive.metastore.uris", "any.thing", "warehouse"], catalog.ToProperties().Keys);
        Assert.Equal(catalog.MetastoreUris, OwnCatalog.FromProperties(catalog.ToProperties()).MetastoreUris);
    }

    [Fact]
    public void Name_determines_the_key_in_a_base_type() =>
        Assert.Equal(["type", "iceberg.catalog.uri", "iceberg.catalog.rest.sigv4-enabled"], new RestCatalog { Uri = "https://a", SigV4Enabled = true }.ToProperties().Keys);

    [Fact]
    public void Login_of_a_REST_catalog_is_a_text_or_an_enum()
    {
        var text = new TextLogin { Security = "OAUTH2" }.ToProperties();
        Assert.Equal("OAUTH2", text["iceberg.catalog.security"]);
        Assert.True(EnumLogin.TryFromProperties(text, out var login, out _));
        Assert.Equal(IcebergSecurity.OAuth2, login!.Security);
        Assert.Equal("oauth2", login.ToProperties()["iceberg.catalog.security"]);
    }

    [Fact]
    public void Property_map_uses_its_own_keys() =>
        Assert.Equal(["type", "metastore_uris"], new GroupedCatalog { Group = new() { MetastoreUris = "thrift://a:1" } }.ToProperties().Keys);

    [ExternalCatalog(CatalogType.Hive)]
    internal sealed partial class OwnCatalog
    {
        public string? MetastoreUris { get; init; }

        [PropertyKey("any.thing")]
        public string? Anything { get; init; }

#pragma warning disable SRA0005 // that is the point
        public string? Warehouse { get; init; }
#pragma warning restore SRA0005
    }

    internal class Addressed
    {
        public string? Uri { get; init; }
    }

    [ExternalCatalog(CatalogType.Iceberg)]
    internal sealed partial class RestCatalog : Addressed
    {
        public bool? SigV4Enabled { get; init; }
    }

    [ExternalCatalog(AwsAuth.CatalogType.Iceberg)]
    internal sealed partial class TextLogin
    {
        public string CatalogType { get; init; } = "rest";

        public string Uri { get; init; } = "https://catalog.example.net";

        public string? Security { get; init; }
    }

    [ExternalCatalog(AwsAuth.CatalogType.Iceberg)]
    internal sealed partial class EnumLogin
    {
        public IcebergCatalogType CatalogType { get; init; }

        public string? Uri { get; init; }

        public IcebergSecurity Security { get; init; }
    }

    [PropertyMap]
    internal sealed partial class Group
    {
        public string? MetastoreUris { get; init; }
    }

    [ExternalCatalog(CatalogType.Hive)]
    internal sealed partial class GroupedCatalog
    {
        public Group? Group { get; init; }
    }
}
