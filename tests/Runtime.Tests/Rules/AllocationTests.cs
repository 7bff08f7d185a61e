using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>What is valid costs no memory to evaluate, whatever was evaluated before, on any thread.</summary>
public sealed class AllocationTests
{
    [Theory]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=us-west-2}")]
    [InlineData("hive/hms: s3{access_key=$AK; secret_key=$SK; region=us-west-2; endpoint=https://s3.us-west-2.amazonaws.com; enable_ssl=true}")]
    [InlineData("hive/glue: s3{use_instance_profile=true; iam_role_arn=$ROLE; external_id=team-8; region=us-west-2} glue{use_instance_profile=true; iam_role_arn=$GROLE; sts.region=us-west-2; sts.endpoint=https://sts.us-west-2.amazonaws.com; region=us-west-2; catalog_id=123456789012; resource_share_type=ALL}")]
    [InlineData("iceberg/rest: s3{region=us-west-2}")]
    [InlineData("paimon/filesystem: s3{access_key=minioadmin; secret_key=minioadmin; endpoint=http://minio:9000; enable_path_style_access=true}")]
    [InlineData("volume: s3{use_aws_sdk_default_behavior=true; region=us-west-2; enable_partitioned_prefix=true; num_partitioned_prefix=32}")]
    [InlineData("files: s3{access_key=$TK; secret_key=$SK; session_token=t; region=us-west-2}")]
    [InlineData("file: s3{use_web_identity_token_file=true; region=us-west-2}")]
    [InlineData("alone: s3{use_instance_profile=${PROFILE}; access_key=${AK}; region=${REGION}}")]
    [InlineData("settings: s3{region=us-west-2}")]
    public void Nothing_is_allocated(string line)
    {
        var configuration = new Configuration();
        var report = new Report();
        CaseLine.Read(line).Fill(configuration, report);
        Assert.Equal(0, Allocations.Of(() => Evaluator.Evaluate(configuration, report)));
        Assert.True(report.IsEmpty);
    }
}
