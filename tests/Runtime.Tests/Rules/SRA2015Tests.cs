using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Value not supported by StarRocks".</summary>
public sealed class SRA2015Tests
{
    [Fact]
    public void Invalid_resource_share_type() =>
        Evaluated.Line("hive/glue: s3{use_instance_profile=true; region=us-west-2} glue{use_instance_profile=true; region=us-west-2; resource_share_type=SHARED}")
            .Reports("SRA2015", RuleSeverity.Error, "aws.glue.resource_share_type", "Use one of these values", ProblemLocation.Value);

    [Fact]
    public void Invalid_number_of_prefixes() =>
        Evaluated.Line("volume: s3{use_instance_profile=true; region=us-west-2; enable_partitioned_prefix=true; num_partitioned_prefix=-4}")
            .Reports("SRA2015", RuleSeverity.Error, "aws.s3.num_partitioned_prefix", "Use an integer", ProblemLocation.Value);

    [Fact]
    public void Invalid_SSE_type() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; region=us-west-2; sse.type=sse-kms}")
            .Reports("SRA2015", RuleSeverity.Error, "aws.s3.sse.type", "Use one of these values", ProblemLocation.Value);

    [Fact]
    public void Invalid_customer_key() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; region=us-west-2; sse.type=SSE-C; sse.customer_key=c2hvcnQ=}")
            .Reports("SRA2015", RuleSeverity.Error, "aws.s3.sse.customer_key", "Encode the 256-bit key in Base64", ProblemLocation.Value);

    [Fact]
    public void Wrong_checksum_of_the_customer_key() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; region=us-west-2; sse.type=sse-c; sse.customer_key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=; sse.customer_key_md5=1B2M2Y8AsgTpgAmY7PhCfg==}")
            .Reports("SRA2015", RuleSeverity.Error, "aws.s3.sse.customer_key_md5", "Remove it", ProblemLocation.Value, related: "aws.s3.sse.customer_key");

    [Fact]
    public void SSE_C_without_a_customer_key() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; region=us-west-2; sse.type=sse-c}")
            .Reports("SRA2015", RuleSeverity.Error, "aws.s3.sse.type", "Set the key", ProblemLocation.Value);

    [Theory]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=us-west-2; sse.type=sse-c; sse.customer_key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=; sse.customer_key_md5=KYvwGXoFFJ42a2u2GDWhwQ==}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=us-west-2; sse.type=sse-c; sse.customer_key=${KEY}}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=us-west-2; sse.type=NONE}")]
    [InlineData("alter-catalog: s3{sse.type=sse-c}")]
    [InlineData("volume: s3{use_instance_profile=true; region=us-west-2; num_partitioned_prefix=0}")]
    [InlineData("hive/glue: s3{use_instance_profile=true; region=us-west-2} glue{use_instance_profile=true; region=us-west-2; resource_share_type=federated}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
