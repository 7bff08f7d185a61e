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
    [InlineData("hive/hms: other{comment=x} s3{use_instance_profile=true; region=us-west-2}")]
    [InlineData("files: other{AWS.S3.Region=us-west-2} s3{use_instance_profile=true; }")]
    [InlineData("volume: other{enabled=true} s3{use_instance_profile=true; region=us-west-2}")]
    [InlineData("outfile: other{broker.aws.s3.use_instance_profile=true; broker.aws.s3.region=us-west-2}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
