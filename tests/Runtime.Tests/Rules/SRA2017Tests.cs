using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Endpoint contains the bucket".</summary>
public sealed class SRA2017Tests
{
    [Theory]
    [InlineData("https://lake.s3.us-west-2.amazonaws.com")]
    [InlineData("lake.s3.us-west-2.amazonaws.com")]
    [InlineData("https://lake.s3.amazonaws.com")]
    [InlineData("https://my.lake.s3-us-west-2.amazonaws.com")]
    [InlineData("https://lake.s3.dualstack.us-west-2.amazonaws.com")]
    [InlineData("https://lake.s3-fips.us-west-2.amazonaws.com")]
    [InlineData("https://lake.s3-accelerate.amazonaws.com")]
    [InlineData("https://s3.us-west-2.amazonaws.com/lake")]
    [InlineData("HTTPS://LAKE.S3.US-WEST-2.AMAZONAWS.COM/")]
    public void Bucket_at_AWS(string endpoint)
    {
        Reported("hive/hms", "use_instance_profile=true; region=us-west-2; endpoint=" + endpoint);
        Reported("volume", "use_instance_profile=true; region=us-west-2; endpoint=" + endpoint);
        Reported("settings", "region=us-west-2; endpoint=" + endpoint);
    }

    [Theory]
    [InlineData("https://acct.r2.cloudflarestorage.com/photos")]
    [InlineData("https://photos.0a1b2c3d4e5f60718293a4b5c6d7e8f9.r2.cloudflarestorage.com")]
    [InlineData("https://photos.0a1b2c3d4e5f60718293a4b5c6d7e8f9.eu.r2.cloudflarestorage.com")]
    [InlineData("https://lake.oss-cn-hangzhou.aliyuncs.com")]
    [InlineData("https://lake.s3.oss-cn-hangzhou-internal.aliyuncs.com")]
    [InlineData("https://lake-1250000000.cos.ap-beijing.myqcloud.com")]
    [InlineData("https://lake.obs.cn-north-4.myhuaweicloud.com")]
    [InlineData("https://lake.tos-s3-cn-beijing.volces.com")]
    [InlineData("https://lake.storage.googleapis.com")]
    [InlineData("https://storage.googleapis.com/lake/")]
    [InlineData("https://lake.s3.us-west-004.backblazeb2.com")]
    [InlineData("https://lake.s3.eu-central-1.wasabisys.com")]
    [InlineData("https://lake.nyc3.digitaloceanspaces.com")]
    [InlineData("https://lake.s3.fr-par.scw.cloud")]
    [InlineData("https://lake.fsn1.your-objectstorage.com")]
    [InlineData("https://lake.us-east-1.linodeobjects.com")]
    public void Bucket_at_another_store(string endpoint) =>
        Reported("hive/hms", "access_key=u; secret_key=s; region=auto; endpoint=" + endpoint);

    [Theory]
    [InlineData("files", "s3://photos/a.parquet", "https://gw.example.net/photos")]
    [InlineData("insert", "s3a://photos/a/", "https://gw.example.net:8443/photos/")]
    [InlineData("files", "s3://other/x, s3://photos/y", "http://minio:9000/photos")]
    [InlineData("alone", "s3://photos/a", "http://minio:9000/photos")]
    public void Bucket_of_the_path_at_an_unknown_store(string context, string path, string endpoint) =>
        Evaluated.Line($"{context}: other{{path={path}; format=parquet}} s3{{access_key=u; secret_key=s; enable_path_style_access=true; endpoint={endpoint}}}")
            .Reports("SRA2017", RuleSeverity.Warning, "aws.s3.endpoint", "Remove the bucket from the endpoint.", ProblemLocation.Value);

    [Theory]
    [InlineData("https://s3.us-west-2.amazonaws.com/")]
    [InlineData("https://s3.amazonaws.com")]
    [InlineData("https://s3.dualstack.us-west-2.amazonaws.com")]
    [InlineData("https://s3-fips.dualstack.us-west-2.amazonaws.com")]
    [InlineData("https://s3-accelerate.dualstack.amazonaws.com")]
    [InlineData("https://bucket.vpce-0a1b-2c3d.s3.us-west-2.vpce.amazonaws.com")]
    [InlineData("https://accesspoint.vpce-0a1b-2c3d.s3.us-west-2.vpce.amazonaws.com")]
    [InlineData("https://lake-123456789012.s3-accesspoint.us-west-2.amazonaws.com")]
    [InlineData("https://lake-123456789012.op-01ac5d28a6a232904.s3-outposts.us-west-2.amazonaws.com")]
    [InlineData("https://123456789012.s3-control.us-west-2.amazonaws.com")]
    [InlineData("https://s3express-usw2-az1.us-west-2.amazonaws.com")]
    [InlineData("https://lake--usw2-az1--x-s3.s3express-usw2-az1.us-west-2.amazonaws.com")]
    [InlineData("https://0a1b2c3d4e5f60718293a4b5c6d7e8f9.r2.cloudflarestorage.com")]
    [InlineData("https://0a1b2c3d4e5f60718293a4b5c6d7e8f9.eu.r2.cloudflarestorage.com")]
    [InlineData("https://0a1b2c3d4e5f60718293a4b5c6d7e8f9.fedramp.r2.cloudflarestorage.com")]
    [InlineData("https://oss-cn-hangzhou-internal.aliyuncs.com")]
    [InlineData("https://s3.oss-cn-hangzhou.aliyuncs.com")]
    [InlineData("https://cn-hangzhou.oss.aliyuncs.com")]
    [InlineData("https://lake-123.oss-cn-hangzhou.oss-accesspoint.aliyuncs.com")]
    [InlineData("https://cn-hangzhou-internal.oss-data-acc.aliyuncs.com")]
    [InlineData("https://cos.ap-beijing.myqcloud.com")]
    [InlineData("https://storage.googleapis.com")]
    [InlineData("https://storage.europe-west1.rep.googleapis.com")]
    [InlineData("https://namespace.compat.objectstorage.eu-frankfurt-1.oraclecloud.com")]
    [InlineData("https://nyc3.digitaloceanspaces.com")]
    [InlineData("https://lake.nyc3.cdn.digitaloceanspaces.com")]
    [InlineData("https://s3.wasabisys.com")]
    [InlineData("https://bucket.store.example.net")]
    [InlineData("https://gw.example.net:8443/objects")]
    [InlineData("https://gw.example.net/bucket/objects")]
    [InlineData("https://gw.example.net?bucket")]
    [InlineData("${ENDPOINT}")]
    public void Not_reported(string endpoint) =>
        Evaluated.Line("files: s3{use_instance_profile=true; region=us-west-2; endpoint=" + endpoint + "}").DoesNotReport("SRA2017");

    [Fact]
    public void Bucket_in_China() => Reported("hive/hms", "use_instance_profile=true; region=cn-north-1; endpoint=https://lake.s3.cn-north-1.amazonaws.com.cn");

    [Fact]
    public void Not_reported_for_the_endpoint_of_Glue() =>
        Evaluated.Line("hive/glue: s3{use_instance_profile=true; region=us-west-2} glue{use_instance_profile=true; region=us-west-2; endpoint=https://lake.s3.us-west-2.amazonaws.com}")
            .ReportsNothing();

    private static void Reported(string context, string properties) =>
        Evaluated.Line($"{context}: s3{{{properties}}}")
            .Reports("SRA2017", RuleSeverity.Warning, "aws.s3.endpoint", "Remove the bucket from the endpoint.", ProblemLocation.Value);
}
