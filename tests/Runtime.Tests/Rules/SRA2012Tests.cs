using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Addressing style does not fit the endpoint".</summary>
public sealed class SRA2012Tests
{
    [Theory]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; endpoint=http://10.20.30.40:9000}")]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; endpoint=http://[fd00::10]:9000}")]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; endpoint=http://minio:9000}")]
    public void Reported_if_path_style_is_unset(string line) =>
        Evaluated.Line(line).Reports("SRA2012", RuleSeverity.Warning, "aws.s3.endpoint", "Set 'aws.s3.enable_path_style_access' = 'true'", ProblemLocation.Value);

    [Fact]
    public void Reported_if_path_style_is_false() =>
        Evaluated.Line("volume: s3{access_key=u; secret_key=s; endpoint=http://minio:9000; enable_path_style_access=false}")
            .Reports("SRA2012", RuleSeverity.Warning, "aws.s3.endpoint", "Set 'aws.s3.enable_path_style_access' = 'true'", ProblemLocation.Value, related: "aws.s3.enable_path_style_access");

    [Fact]
    public void Reported_in_a_partial_configuration_if_path_style_is_false() =>
        Evaluated.Line("alter-catalog: s3{endpoint=http://minio:9000; enable_path_style_access=false}")
            .Reports("SRA2012", RuleSeverity.Warning, "aws.s3.endpoint", "Set 'aws.s3.enable_path_style_access' = 'true'", ProblemLocation.Value, related: "aws.s3.enable_path_style_access");

    [Theory]
    [InlineData("files", "https://oss-cn-hangzhou.aliyuncs.com", "Alibaba Cloud OSS")]
    [InlineData("volume", "https://oss-cn-hangzhou-internal.aliyuncs.com", "Alibaba Cloud OSS")]
    [InlineData("alter-catalog", "https://s3.oss-us-west-1.aliyuncs.com", "Alibaba Cloud OSS")]
    [InlineData("hive/hms", "https://tos-s3-cn-beijing.volces.com", "Volcengine TOS")]
    public void Reported_if_the_store_rejects_path_style(string context, string endpoint, string store) =>
        Evaluated.Line($"{context}: s3{{access_key=u; secret_key=s; region=cn-hangzhou; endpoint={endpoint}; enable_path_style_access=true}}")
            .Reports("SRA2012", RuleSeverity.Warning, "aws.s3.enable_path_style_access", store + " rejects", ProblemLocation.Value, related: "aws.s3.endpoint");

    [Theory]
    [InlineData("files: s3{access_key=u; secret_key=s; endpoint=https://oss-cn-hangzhou.aliyuncs.com}")]
    [InlineData("files: s3{access_key=u; secret_key=s; endpoint=https://oss-cn-hangzhou.aliyuncs.com; enable_path_style_access=false}")]
    [InlineData("files: s3{access_key=u; secret_key=s; endpoint=https://cos.ap-beijing.myqcloud.com; enable_path_style_access=true}")]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; endpoint=http://minio:9000; enable_path_style_access=true}")]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; endpoint=http://minio:9000; enable_path_style_access=${PATH_STYLE}}")]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; endpoint=https://store.example.net}")]
    [InlineData("volume: s3{access_key=u; secret_key=s; endpoint=minio:9000}")]
    [InlineData("alter-catalog: s3{endpoint=http://minio:9000}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
