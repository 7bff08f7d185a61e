using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Malformed endpoint or URI".</summary>
public sealed class SRA2009Tests
{
    [Theory]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; region=us-west-2; enable_ssl=true; endpoint=s3://bucket}")]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; region=us-west-2; enable_ssl=true; endpoint=http://}")]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; region=us-west-2; enable_ssl=true; endpoint=http://host:99999}")]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; region=us-west-2; enable_ssl=true; endpoint=http://ho st}")]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; region=us-west-2; enable_ssl=true; endpoint=host:port}")]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; region=us-west-2; enable_ssl=true; endpoint=https://a..b}")]
    public void Malformed_endpoint(string line) =>
        Evaluated.Line(line).Reports("SRA2009", RuleSeverity.Error, "aws.s3.endpoint", "Use a host, host:port, or a URL", ProblemLocation.Value);

    [Fact]
    public void Malformed_STS_endpoint() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; iam_role_arn=$ROLE; region=us-west-2; sts.region=us-west-2; sts.endpoint=ftp://sts}")
            .Reports("SRA2009", RuleSeverity.Error, "aws.s3.sts.endpoint", "Use a host, host:port, or a URL", ProblemLocation.Value);

    [Theory]
    [InlineData("hive/hms: other{hive.metastore.uris=10.0.0.1:9083} s3{use_instance_profile=true; region=us-west-2}")]
    [InlineData("hive/hms: other{hive.metastore.uris=http://a:9083} s3{use_instance_profile=true; region=us-west-2}")]
    [InlineData("hive/hms: other{hive.metastore.uris=thrift://a} s3{use_instance_profile=true; region=us-west-2}")]
    [InlineData("hive/hms: other{hive.metastore.uris=thrift://a:9083,b:9083} s3{use_instance_profile=true; region=us-west-2}")]
    public void Malformed_metastore_URI(string line) =>
        Evaluated.Line(line).Reports("SRA2009", RuleSeverity.Error, "hive.metastore.uris", "Use thrift://host:port", ProblemLocation.Value);

    [Fact]
    public void Malformed_REST_catalog_URL() =>
        Evaluated.Line("iceberg/rest: other{iceberg.catalog.uri=catalog at home}")
            .Reports("SRA2009", RuleSeverity.Error, "iceberg.catalog.uri", "Use a URL with http:// or https://", ProblemLocation.Value);

    [Theory]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; endpoint=https://[::1]:9000/a/b; enable_path_style_access=true}")]
    [InlineData("hive/hms: other{hive.metastore.uris=thrift://a:9083, thrift://b:9083} s3{use_instance_profile=true; region=us-west-2}")]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; endpoint=http://my_store:9000; enable_path_style_access=true}")]
    [InlineData("iceberg/rest: other{iceberg.catalog.uri=${URI}}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
