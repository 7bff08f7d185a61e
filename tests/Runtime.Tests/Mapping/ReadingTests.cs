using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Mapping;

/// <summary>Reading properties back: all problems at once, each with its key, and never a secret.</summary>
public sealed class ReadingTests
{
    [Fact]
    public void All_problems_are_reported_at_once()
    {
        var thrown = Assert.Throws<InvalidAuthConfigException>(() => S3Auth.FromProperties(Pairs(
            ("aws.s3.use_instance_profile", "ture"),
            ("aws.s3.iam_role_arn", "smith"),
            ("aws.s3.num_partitioned_prefix", "many"),
            ("aws.s3.regoin", "us-west-2"),
            ("aws.s3.external_id", "x"))));
        Assert.Equal(
            ["SRA2001", "SRA2005", "SRA2010", "SRA2015", "SRA4001"],
            thrown.Problems.Select(p => p.Id).Order(StringComparer.Ordinal));
        Assert.All(thrown.Problems, p => Assert.Contains(p.Key, p.Message, StringComparison.Ordinal));
        Assert.All(thrown.Problems, p => Assert.Contains(p.Id, thrown.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_value_can_have_warnings()
    {
        Assert.True(S3Auth.TryFromProperties(Pairs(("aws.s3.use_instance_profile", "true")), out var value, out var problems));
        Assert.True(value.UseInstanceProfile);
        Assert.Equal("SRA1011", Assert.Single(problems).Id);
    }

    [Fact]
    public void A_value_is_created_if_the_key_of_the_metastore_is_misspelled()
    {
        Assert.True(HiveCatalog.TryFromProperties(
            Pairs(("hive.metastore.tye", "glue"), ("aws.glue.use_instance_profile", "true"), ("aws.glue.region", "us-west-2")), out var value, out _));
        Assert.Equal("glue", value.Properties!["hive.metastore.tye"]);
        Assert.True(value.Glue!.UseInstanceProfile);
    }

    [Fact]
    public void A_repeated_key_is_an_error()
    {
        Assert.False(S3Auth.TryFromProperties(
            Pairs(("aws.s3.use_instance_profile", "true"), ("aws.s3.region", "us-west-1"), ("aws.s3.region", "us-west-2")), out _, out var problems));
        Assert.Equal(("SRA4002", "aws.s3.region", "Region"), Summarize(Assert.Single(problems)));
    }

    [Fact]
    public void A_misspelled_key_counts_as_the_intended_one()
    {
        Assert.True(S3Auth.TryFromProperties(Pairs(("aws.s3.accessKeyId", Examples.AccessKey), ("aws.s3.accessKeySecret", Examples.SecretKey), ("aws.s3.region", "us-west-2")), out _, out var problems));
        Assert.Equal(["SRA4001", "SRA4001"], problems.Select(p => p.Id));
        Assert.Contains("aws.s3.access_key", problems[0].Message, StringComparison.Ordinal);
        Assert.Contains("aws.s3.secret_key", problems[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_are_case_sensitive()
    {
        Assert.True(S3Auth.TryFromProperties(Pairs(("aws.s3.use_instance_profile", "true"), ("AWS.S3.Region", "us-west-2")), out var value, out var problems));
        Assert.Null(value.Region);
        var problem = Assert.Single(problems);
        Assert.Equal("SRA4001", problem.Id);
        Assert.Contains("aws.s3.region", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_value_means_unset()
    {
        var value = S3Auth.FromProperties(Pairs(("aws.s3.use_instance_profile", "true"), ("aws.s3.region", "us-west-2"), ("aws.s3.access_key", null!)));
        Assert.Null(value.AccessKey);
    }

    [Fact]
    public void An_auth_block_reads_its_keys_from_a_catalog()
    {
        var catalog = new HiveCatalog { S3 = new() { UseInstanceProfile = true, Region = "us-west-2" }, MetastoreUris = "thrift://a:9083" };
        Assert.True(S3Auth.TryFromProperties(catalog.ToProperties(), out var value, out var problems));
        Assert.Empty(problems);
        Assert.Equal("us-west-2", value.Region);
    }

    [Fact]
    public void A_catalog_of_another_type_is_rejected()
    {
        Assert.False(HiveCatalog.TryFromProperties(Pairs(("type", "iceberg"), ("hive.metastore.uris", "thrift://a:9083")), out _, out var problems));
        Assert.Contains(problems, p => p is { Id: "SRA5002", Key: "type" });
    }

    [Fact]
    public void A_key_without_a_member_is_reported()
    {
        Assert.True(Statements.PageCatalog.TryFromProperties(
            Pairs(("type", "hive"), ("hive.metastore.uris", "thrift://a:9083"), ("enable_metastore_cache", "true")), out _, out var problems));
        Assert.Equal(("SRA4001", "enable_metastore_cache", null), Summarize(Assert.Single(problems)));
    }

    [Fact]
    public void Problems_of_a_nested_block_contain_the_member_path()
    {
        Assert.False(HiveCatalog.TryFromProperties(
            Pairs(("type", "hive"), ("hive.metastore.uris", "thrift://a:9083"), ("aws.s3.access_key", Examples.AccessKey), ("aws.s3.region", "us-west-2")), out _, out var problems));
        Assert.Equal(("SRA1002", "aws.s3.access_key", "S3.AccessKey"), Summarize(Assert.Single(problems)));
    }

    [Fact]
    public void A_missing_required_member_is_reported_with_its_key()
    {
        Assert.False(EveryType.TryFromProperties([], out _, out var problems));
        Assert.Equal(("SRA5001", "every.needed", "Needed"), Summarize(Assert.Single(problems)));
    }

    [Fact]
    public void Problems_contain_no_secrets()
    {
        const string Secret = "sUpErSeCrEt/with+more";
        var pairs = Pairs(
            ("aws.s3.use_instance_profile", Secret), ("aws.s3.access_key", Secret), ("aws.s3.secret_key", Secret), ("aws.s3.session_token", Secret),
            ("aws.s3.sse.customer_key", Secret), ("aws.s3.secretkey", Secret), ("aws.s3.num_partitioned_prefix", Secret), ("s3.secret_key", Secret), ("secret_key", Secret));
        Assert.False(S3Auth.TryFromProperties(pairs, out _, out var problems));
        Assert.NotEmpty(problems);
        Assert.DoesNotContain(Secret, string.Join('\n', problems), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Secret, new InvalidAuthConfigException(problems).ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_value_of_a_megabyte_is_read()
    {
        var large = new string('a', 1 << 20);
        var value = S3Auth.FromProperties(Pairs(("aws.s3.use_instance_profile", "true"), ("aws.s3.region", "us-west-2"), ("aws.s3.sse.customer_key_md5", "rL0Y20zC+Fzt72VPzMSk2A=="), ("aws.s3.secret_kez", large)));
        Assert.Equal("us-west-2", value.Region);
    }

    [Fact]
    public void Clauses_are_not_required_when_properties_are_read()
    {
        var table = FileExternalTable.FromProperties(Pairs(("path", "s3://b/d/"), ("format", "orc"), ("aws.s3.use_instance_profile", "true"), ("aws.s3.region", "us-west-2")));
        Assert.Equal("orc", table.Format);
        Assert.Equal(TimeSpan.FromSeconds(60), BrokerLoad.FromProperties(Pairs(("aws.s3.use_instance_profile", "true"), ("aws.s3.region", "us-west-2"), ("timeout", "60"))).Timeout);
        Assert.Contains(table.Validate(), p => p is { Id: "SRA5001", Member: "Columns" });
    }

    [Theory]
    [InlineData("true")]
    [InlineData("ture")]
    public void Keys_of_an_ignored_block_are_reported_once(string profile)
    {
        BrokerLoad.TryFromProperties(
            Pairs(("aws.s3.use_instance_profile", profile), ("aws.s3.region", "us-west-2"), ("aws.glue.use_instance_profile", "true"), ("aws.glue.region", "us-west-2")), out _, out var problems);
        Assert.Equal(["aws.glue.use_instance_profile", "aws.glue.region"], problems.Where(p => p.Id == "SRA4003").Select(p => p.Key));
        Assert.DoesNotContain(problems, p => p.Id == "SRA4001");
    }

    [Theory]
    [InlineData("GLUE")]
    [InlineData("glue")]
    public void Enum_values_are_case_insensitive(string metastore)
    {
        var catalog = HiveCatalog.FromProperties(Pairs(("type", "hive"), ("hive.metastore.type", metastore), ("aws.glue.use_instance_profile", "true"), ("aws.glue.region", "us-west-2"), ("aws.glue.resource_share_type", "foreign")));
        Assert.Equal((HiveMetastoreType.Glue, ResourceShareType.Foreign), (catalog.MetastoreType, catalog.Glue!.ResourceShareType));
    }

    [Fact]
    public void A_Glue_block_without_a_metastore_means_Hive()
    {
        Assert.True(HiveCatalog.TryFromProperties(
            Pairs(("type", "hive"), ("hive.metastore.uris", "thrift://a:9083"), ("aws.glue.use_instance_profile", "true"), ("aws.glue.region", "us-west-2")), out var catalog, out var problems));
        Assert.Equal(HiveMetastoreType.Hive, catalog.MetastoreType);
        Assert.Equal("SRA5004", Assert.Single(problems).Id);
    }

    [Fact]
    public void A_metastore_that_the_type_cannot_write_is_an_error()
    {
        Assert.False(Statements.PageCatalog.TryFromProperties(
            Pairs(("type", "hive"), ("hive.metastore.type", "hive"), ("hive.metastore.uris", "thrift://a:9083"), ("aws.glue.use_instance_profile", "true"), ("aws.glue.region", "us-west-2")), out _, out var problems));
        Assert.Contains(problems, p => p is { Id: "SRA2015", Key: "hive.metastore.type" });
    }

    [Fact]
    public void An_unknown_metastore_is_reported_once()
    {
        Assert.False(HiveCatalog.TryFromProperties(Pairs(("type", "hive"), ("hive.metastore.type", "hms"), ("hive.metastore.uris", "thrift://a:9083")), out _, out var problems));
        Assert.Equal("SRA5002", Assert.Single(problems).Id);
    }

    [Fact]
    public void Without_a_type_property_the_CSharp_type_determines_the_catalog()
    {
        Assert.True(HiveCatalog.TryFromProperties(Pairs(("hive.metastore.uris", "thrift://a:9083")), out var catalog, out var problems));
        Assert.Empty(problems);
        Assert.Equal("hive", catalog.ToProperties()["type"]);
    }

    [Fact]
    public void Keys_are_trimmed()
    {
        var value = S3Auth.FromProperties(Pairs((" aws.s3.region", "us-west-2"), ("aws.s3.use_instance_profile ", "true")));
        Assert.Equal(("us-west-2", true), (value.Region, value.UseInstanceProfile));
    }

    [Fact]
    public void A_missing_required_block_is_reported()
    {
        Assert.False(RequiringLake.TryFromProperties(Pairs(("type", "hive"), ("hive.metastore.uris", "thrift://a:9083")), out _, out var missing));
        Assert.Contains("'S3'", Assert.Single(missing).Message, StringComparison.Ordinal);
        Assert.False(RequiringLake.TryFromProperties(Pairs(("type", "hive"), ("hive.metastore.uris", "thrift://a:9083"), ("aws.s3.use_instance_profile", "true")), out _, out missing));
        Assert.Contains(missing, p => p is { Id: "SRA5001", Member: "S3.Region" });
    }

    [Fact]
    public void An_unknown_prefix_is_not_evaluated_as_an_auth_block()
    {
        var lake = new TwoStores { S3 = new() { UseInstanceProfile = true, Region = "us-west-2" }, Other = new() { Nickname = "x", UseInstanceProfile = false }, Uris = "thrift://a:9083" };
        Assert.Empty(lake.Validate());
    }

    [Fact]
    public void Flat_members_are_evaluated_as_an_auth_block()
    {
        var flat = new FlatLake { Profile = true, Key = Examples.AccessKey, Uris = "thrift://a:9083" };
        Assert.Contains(flat.Validate(), p => p is { Id: "SRA1001", Member: "Key" });
    }

    [Fact]
    public void Null_in_columns_or_data_is_reported()
    {
        Assert.Contains(new BrokerLoad { Data = [null!] }.Validate(), p => p.Id == "SRA5001");
        Assert.Contains(new FileExternalTable { Path = "s3://b/", Format = "orc", Columns = [null!] }.Validate(), p => p.Id == "SRA5001");
    }

    [Fact]
    [Trait("Runs", "Size")]
    public void Thousands_of_unknown_keys_are_reported_once_each()
    {
        var count = Runs.Of(20_000);
        var pairs = Enumerable.Range(0, count).Select(i => new KeyValuePair<string, string>("aws.s3.k" + i, "v"));
        Assert.True(S3Auth.TryFromProperties(pairs, out _, out var problems));
        Assert.Equal(count, problems.Count(p => p.Id == "SRA4001"));
    }

    private static KeyValuePair<string, string>[] Pairs(params (string Key, string Value)[] pairs) => Array.ConvertAll(pairs, p => new KeyValuePair<string, string>(p.Key, p.Value));

    private static (string Id, string Key, string? Member) Summarize(AuthProblem problem) => (problem.Id, problem.Key, problem.Member);
}

[AwsAuth("aws.s3")]
public sealed partial class RequiringS3
{
    public bool UseInstanceProfile { get; init; }

    public required string Region { get; init; }
}

[ExternalCatalog(CatalogType.Hive)]
public sealed partial class RequiringLake
{
    public required RequiringS3 S3 { get; init; }

    [PropertyKey("hive.metastore.uris")]
    public string? Uris { get; init; }
}

[ExternalCatalog(CatalogType.Hive)]
public sealed partial class TwoStores
{
    public S3Auth? S3 { get; init; }

    public AnyBlock? Other { get; init; }

    [PropertyKey("hive.metastore.uris")]
    public string? Uris { get; init; }
}

[ExternalCatalog(CatalogType.Hive)]
public sealed partial class FlatLake
{
    [PropertyKey("aws.s3.use_instance_profile")]
    public bool? Profile { get; init; }

    [PropertyKey("aws.s3.access_key")]
    public string? Key { get; init; }

    [PropertyKey("hive.metastore.uris")]
    public string? Uris { get; init; }
}
