using System;
using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Unknown property".</summary>
public sealed class SRA4001Tests
{
    [Fact]
    public void Suggests_a_similar_key() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; regoin=us-west-2}")
            .Reports("SRA4001", RuleSeverity.Warning, "aws.s3.regoin", "Did you mean 'aws.s3.region'?");

    [Fact]
    public void Suggests_the_parameter_for_another_common_name() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; region=us-west-2; rolearn=$ROLE}")
            .Reports("SRA4001", RuleSeverity.Warning, "aws.s3.rolearn", "Did you mean 'aws.s3.iam_role_arn'?");

    [Fact]
    public void Suggests_the_key_in_lower_case() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; Region=us-west-2}")
            .Reports("SRA4001", RuleSeverity.Warning, "aws.s3.Region", "Did you mean 'aws.s3.region'?");

    [Fact]
    public void Suggests_nothing_if_no_key_is_similar() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; region=us-west-2; colour=blue}")
            .Reports("SRA4001", RuleSeverity.Warning, "aws.s3.colour", "Remove it");

    [Fact]
    public void Reported_as_an_error_in_a_storage_volume() =>
        Evaluated.Line("volume: s3{use_instance_profile=true; region=us-west-2; colour=blue}")
            .Reports("SRA4001", RuleSeverity.Error, "aws.s3.colour", "the storage volume is rejected");

    [Fact]
    public void Reports_any_other_key_of_a_storage_volume() =>
        Evaluated.Line("volume: other{comment=x} s3{use_instance_profile=true; region=us-west-2}")
            .Reports("SRA4001", RuleSeverity.Error, "comment", "the storage volume is rejected");

    [Fact]
    public void Reports_encryption_of_a_storage_volume() =>
        Evaluated.Line("volume: s3{use_instance_profile=true; region=us-west-2; sse.type=none}")
            .Reports("SRA4001", RuleSeverity.Error, "aws.s3.sse.type", "the storage volume is rejected");

    [Theory]
    [InlineData("iceberg.catalog.url", "iceberg.catalog.uri")]
    [InlineData("iceberg.catalog.uris", "iceberg.catalog.uri")]
    [InlineData("iceberg.catalog.warehose", "iceberg.catalog.warehouse")]
    [InlineData("iceberg.catalog.securty", "iceberg.catalog.security")]
    [InlineData("iceberg.catalog.oauth2.credental", "iceberg.catalog.oauth2.credential")]
    [InlineData("iceberg.catalog.oauth2-credential", "iceberg.catalog.oauth2.credential")]
    [InlineData("iceberg.catalog.oauth2.server_uri", "iceberg.catalog.oauth2.server-uri")]
    [InlineData("iceberg.catalog.oauth2.server-url", "iceberg.catalog.oauth2.server-uri")]
    [InlineData("iceberg.catalog.vended-credential-enabled", "iceberg.catalog.vended-credentials-enabled")]
    [InlineData("iceberg.catalog.rest.sigv4-enable", "iceberg.catalog.rest.sigv4-enabled")]
    [InlineData("iceberg.catalog.rest.signing_name", "iceberg.catalog.rest.signing-name")]
    [InlineData("iceberg.catalog.rest.nested-namespaces-enabled", "iceberg.catalog.rest.nested-namespace-enabled")]
    public void Suggests_the_key_of_a_catalog(string key, string meant) =>
        Evaluated.Line($"alter-catalog: other{{{key}=x}}").Reports("SRA4001", RuleSeverity.Warning, key, $"Did you mean '{meant}'?");

    [Theory]
    [InlineData("iceberg: other{iceberg.catalog.tpye=rest; iceberg.catalog.uri=https://c.example.net}", "iceberg.catalog.type")]
    [InlineData("iceberg: other{iceberg.catalog.type=rest; iceberg.catalog.urri=https://c.example.net}", "iceberg.catalog.uri")]
    [InlineData("iceberg: other{iceberg.catalog.type=rest; iceberg.catalog.uri=https://c.example.net; iceberg.catalog.securiy=oauth2; iceberg.catalog.oauth2.token=${T}}", "iceberg.catalog.security")]
    [InlineData("iceberg: other{iceberg.catalog.type=rest; iceberg.catalog.uri=https://c.example.net; iceberg.catalog.security=oauth2; iceberg.catalog.oauth2.tokn=${T}}", "iceberg.catalog.oauth2.token")]
    [InlineData("iceberg: other{iceberg.catalog.type=rest; iceberg.catalog.uri=https://glue.eu-west-1.amazonaws.com/iceberg; iceberg.catalog.rest.sigv4-enabld=true}", "iceberg.catalog.rest.sigv4-enabled")]
    [InlineData("catalog: other{type=hive; hive.metastore.uri=thrift://10.0.0.1:9083}", "hive.metastore.uris")]
    [InlineData("catalog: other{type=hive; hive.metastore.URIS=thrift://10.0.0.1:9083}", "hive.metastore.uris")]
    [InlineData("catalog: other{type=hive; hive.metastore.tpye=glue} glue{use_instance_profile=true; region=us-west-2}", "hive.metastore.type")]
    [InlineData("catalog: other{type=paimon; paimon.catalog.typ=filesystem; paimon.catalog.warehouse=s3://lake/p}", "paimon.catalog.type")]
    [InlineData("catalog: other{type=paimon; paimon.catalog.type=filesystem; paimon.catalog.ware_house=s3://lake/p}", "paimon.catalog.warehouse")]
    [InlineData("unified: other{unified.metastore.typ=hive; hive.metastore.uris=thrift://10.0.0.1:9083}", "unified.metastore.type")]
    public void The_key_that_is_meant_is_not_missing(string line, string meant)
    {
        var problem = Assert.Single(Evaluated.Line(line).Problems);
        Assert.Equal("SRA4001", problem.Rule.Id);
        Assert.Contains($"'{meant}'", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("iceberg.catalog.io-impl")]
    [InlineData("iceberg.catalog.cache-enabled")]
    [InlineData("iceberg.catalog.token")]
    [InlineData("iceberg.catalog.scope")]
    [InlineData("iceberg.catalog.user")]
    [InlineData("iceberg.catalog.prefix")]
    [InlineData("iceberg.catalog.oauth2-server-uri")]
    [InlineData("iceberg.catalog.token-refresh-enabled")]
    [InlineData("iceberg.catalog.header.X-Iceberg-Access-Delegation")]
    [InlineData("iceberg.catalog.audiense")]
    [InlineData("iceberg.catalog.jdbc.users")]
    [InlineData("iceberg.catalog.jdbc.pasword")]
    [InlineData("iceberg.catalog.rest.auth.types")]
    [InlineData("iceberg.catalog.rest.client.user-agent")]
    [InlineData("iceberg.catalog.rest.view-endpoints-enabled")]
    [InlineData("iceberg.catalog.s3.session-tokens")]
    [InlineData("iceberg.catalog.colour")]
    [InlineData("iceberg.catalog.Warehouse")]
    [InlineData("iceberg.catalog.VIEW-ENDPOINTS-SUPPORTED")]
    [InlineData("iceberg.catalog.a-very-long-name-that-is-like-no-other-name-of-a-key-at-all")]
    [InlineData("hive.metastore.url.of.somebody")]
    [InlineData("hive.metastore.uri.selection")]
    [InlineData("hive.metastore.timeout")]
    [InlineData("enable_iceberg_metadata_cach")]
    [InlineData("uris")]
    public void Not_reported_for_a_key_of_another_system(string key) =>
        Evaluated.Line($"iceberg/rest: other{{{key}=x}} s3{{region=us-west-2}}").ReportsNothing();

    [Theory]
    [InlineData("iceberg/rest: other{iceberg.catalog.urii=https://other.example.net} s3{region=us-west-2}")]
    [InlineData("iceberg: other{iceberg.catalog.type=rest; uri=https://c.example.net; iceberg.catalog.urii=https://c.example.net}")]
    [InlineData("files: other{path=s3://lake/a.parquet; format=parquet; iceberg.catalog.urii=x} s3{use_instance_profile=true; region=us-west-2}")]
    [InlineData("hive/hms: other{comment=x} s3{use_instance_profile=true; region=us-west-2}")]
    [InlineData("files: other{AWS.S3.Region=us-west-2} s3{use_instance_profile=true; }")]
    [InlineData("volume: other{enabled=true} s3{use_instance_profile=true; region=us-west-2}")]
    [InlineData("outfile: other{broker.aws.s3.use_instance_profile=true; broker.aws.s3.region=us-west-2}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
