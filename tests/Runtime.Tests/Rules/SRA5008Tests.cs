using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "REST catalog at AWS without a valid signature".</summary>
public sealed class SRA5008Tests
{
    private const string Address = "iceberg.catalog.uri";
    private const string Warehouse = "iceberg.catalog.warehouse";
    private const string Enabled = "iceberg.catalog.rest.sigv4-enabled";
    private const string Name = "iceberg.catalog.rest.signing-name";
    private const string Region = "iceberg.catalog.rest.signing-region";
    private const string Glue = Address + "=https://glue.eu-west-1.amazonaws.com/iceberg; ";
    private const string Tables = Address + "=https://s3tables.eu-west-1.amazonaws.com/iceberg; ";
    private const string Signed = Enabled + "=true; ";

    [Theory]
    [InlineData("https://glue.eu-west-1.amazonaws.com/iceberg")]
    [InlineData("https://glue.eu-west-1.amazonaws.com/iceberg/")]
    [InlineData("https://GLUE.eu-west-1.amazonaws.com/iceberg/v1")]
    [InlineData("https://glue.cn-north-1.amazonaws.com.cn/iceberg")]
    [InlineData("https://glue-fips.us-gov-west-1.amazonaws.com/iceberg")]
    [InlineData("https://s3tables.us-west-2.amazonaws.com/iceberg")]
    public void Unsigned_requests(string address)
    {
        address += "; " + Warehouse + "=${W}";
        Line(Address + "=" + address).Reports("SRA5008", RuleSeverity.Warning, Address, "unsigned requests", ProblemLocation.Value);
        Line("uri=" + address).Reports("SRA5008", RuleSeverity.Warning, Address, "unsigned requests", ProblemLocation.Value, at: "uri");
        Line(Address + "=" + address + "; " + Enabled + "=false").Reports("SRA5008", RuleSeverity.Warning, Enabled, "unsigned requests", ProblemLocation.Value);
    }

    [Theory]
    [InlineData(Glue + Signed + Name + "=execute-api", "Use glue.")]
    [InlineData(Tables + Signed + Name + "=glue", "Use s3tables.")]
    public void Signing_name_of_another_service(string settings, string advice) =>
        Line(settings + "; " + Warehouse + "=${W}").Reports("SRA5008", RuleSeverity.Warning, Name, advice, ProblemLocation.Value, related: Address);

    [Fact]
    public void Default_signing_name() =>
        Line(Glue + Signed).Reports("SRA5008", RuleSeverity.Warning, Address, "signs requests for execute-api", ProblemLocation.Value);

    [Fact]
    public void Signing_region_of_another_endpoint() =>
        Line(Glue + Signed + Name + "=glue; " + Region + "=us-west-2").Reports("SRA5008", RuleSeverity.Warning, Region, "is in eu-west-1", ProblemLocation.Value, related: Address);

    [Theory]
    [InlineData(Glue, "glue", "s3://bucket/warehouse")]
    [InlineData(Glue, "glue", "arn:aws:s3tables:eu-west-1:123456789012:bucket/lake")]
    [InlineData(Glue, "glue", "12345678901")]
    [InlineData(Glue, "glue", "1234567890123")]
    [InlineData(Glue, "glue", "1234-5678-9012")]
    [InlineData(Glue, "glue", "12345678901:s3tablescatalog/lake")]
    [InlineData(Tables, "s3tables", "123456789012")]
    [InlineData(Tables, "s3tables", "arn:aws:s3:::lake")]
    [InlineData(Tables, "s3tables", "arn:aws:s3tables:eu-west-1:123456789012:lake")]
    [InlineData(Tables, "s3tables", "arn:aws:s3tables:eu-west-1:123456789012:bucket/lake/table/t")]
    [InlineData(Tables, "s3tables", "arn:aws:s3tables:eu-west-1:12345678901:bucket/lake")]
    [InlineData(Tables, "s3tables", "arn:aws-cn:s3tables:eu-west-1:123456789012:bucket/lake")]
    [InlineData(Tables, "s3tables", "s3://bucket/warehouse")]
    public void Warehouse_of_something_else(string address, string name, string warehouse) =>
        Line(address + Signed + Name + "=" + name + "; " + Warehouse + "=" + warehouse).Reports("SRA5008", RuleSeverity.Warning, Warehouse, "is not a warehouse of", ProblemLocation.Value, related: Address);

    [Fact]
    public void Table_bucket_in_another_region() =>
        Line(Tables + Signed + Name + "=s3tables; " + Warehouse + "=arn:aws:s3tables:us-west-2:123456789012:bucket/lake")
            .Reports("SRA5008", RuleSeverity.Warning, Warehouse, "is a table bucket in us-west-2, but '" + Address + "' is in eu-west-1", ProblemLocation.Value, related: Address);

    [Fact]
    public void Table_bucket_that_is_not_set() =>
        Line(Tables + Signed + Name + "=s3tables").Reports("SRA5008", RuleSeverity.Warning, Warehouse, "Set it to the ARN of a table bucket.", ProblemLocation.Statement);

    [Theory]
    [InlineData(Glue + Signed + Name + "=glue; " + Region + "=eu-west-1; " + Warehouse + "=123456789012")]
    [InlineData(Glue + Signed + Name + "=glue")]
    [InlineData(Glue + Signed + Name + "=glue; " + Warehouse + "=123456789012:s3tablescatalog/lake")]
    [InlineData(Glue + Signed + Name + "=glue; " + Warehouse + "=s3tablescatalog/lake")]
    [InlineData(Glue + Signed + Name + "=glue; " + Warehouse + "=sales")]
    [InlineData(Glue + Signed + Name + "=glue; " + Warehouse + "=2024-01-31")]
    [InlineData(Glue + Signed + Name + "=glue; " + Warehouse + "=20240131120000")]
    [InlineData(Glue + Signed + Name + "=glue; " + Warehouse + "=2024-01-31-12")]
    [InlineData(Address + "=https://s3tables.xy-north-1.amazonaws.com/iceberg; " + Signed + Name + "=s3tables; " + Warehouse + "=arn:aws:s3tables:xy-north-1:123456789012:bucket/lake")]
    [InlineData(Tables + Signed + Name + "=s3tables; " + Warehouse + "=arn:aws:s3tables:eu-west-1:123456789012:bucket/lake")]
    [InlineData(Tables + Signed + Name + "=${N}; " + Region + "=${R}; " + Warehouse + "=${W}")]
    [InlineData(Glue + Enabled + "=${S}")]
    [InlineData(Glue + "iceberg.catalog.rest.auth.type=sigv4")]
    [InlineData(Address + "=https://glue.eu-west-1.amazonaws.com")]
    [InlineData(Address + "=https://abc123.execute-api.eu-west-1.amazonaws.com/iceberg")]
    [InlineData(Address + "=https://catalog.example.net/iceberg; " + Signed + Name + "=s3")]
    [InlineData(Address + "=https://vpce-1a2b.glue.eu-west-1.vpce.amazonaws.com/iceberg")]
    [InlineData(Address + "=${URI}")]
    public void Not_reported(string settings) => Line(settings).ReportsNothing();

    [Theory]
    [InlineData(Glue + Signed + Name + "=glue; " + Warehouse + "=<account>")]
    [InlineData(Tables + Signed + Name + "=s3tables; " + Warehouse + "=arn:aws:s3tables:eu-west-1:<account>:bucket/lake")]
    public void A_placeholder_is_reported_as_one(string settings) => Line(settings).DoesNotReport("SRA5008");

    [Fact]
    public void What_is_stored_may_complete_an_altered_catalog() => Evaluated.Line("alter-catalog: other{" + Glue + "}").ReportsNothing();

    private static Evaluated Line(string settings) =>
        Evaluated.Line("catalog: other{type=iceberg; iceberg.catalog.type=rest; " + settings + "} s3{use_instance_profile=true; region=eu-west-1}");
}
