using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>A key that StarRocks does not know.</summary>
public sealed class SRA4001Tests
{
    [Fact]
    public void A_near_miss() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; regoin=us-west-2}")
            .Reports("SRA4001", RuleSeverity.Warning, "aws.s3.regoin", "Did you mean 'aws.s3.region'?");

    [Fact]
    public void A_name_that_others_use() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; region=us-west-2; rolearn=$ROLE}")
            .Reports("SRA4001", RuleSeverity.Warning, "aws.s3.rolearn", "Did you mean 'aws.s3.iam_role_arn'?");

    [Fact]
    public void A_key_in_the_wrong_letter_case() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; Region=us-west-2}")
            .Reports("SRA4001", RuleSeverity.Warning, "aws.s3.Region", "Did you mean 'aws.s3.region'?");

    [Fact]
    public void Nothing_like_it() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; region=us-west-2; colour=blue}")
            .Reports("SRA4001", RuleSeverity.Warning, "aws.s3.colour", "Remove it");

    [Fact]
    public void A_volume_is_refused() =>
        Evaluated.Line("volume: s3{use_instance_profile=true; region=us-west-2; colour=blue}")
            .Reports("SRA4001", RuleSeverity.Error, "aws.s3.colour", "the storage volume is refused");

    [Fact]
    public void A_volume_is_refused_for_any_other_key() =>
        Evaluated.Line("volume: other{comment=x} s3{use_instance_profile=true; region=us-west-2}")
            .Reports("SRA4001", RuleSeverity.Error, "comment", "the storage volume is refused");

    [Fact]
    public void A_volume_knows_no_encryption() =>
        Evaluated.Line("volume: s3{use_instance_profile=true; region=us-west-2; sse.type=none}")
            .Reports("SRA4001", RuleSeverity.Error, "aws.s3.sse.type", "the storage volume is refused");

    [Theory]
    [InlineData("hive/hms: other{comment=x} s3{use_instance_profile=true; region=us-west-2}")]
    [InlineData("files: other{AWS.S3.Region=us-west-2} s3{use_instance_profile=true; }")]
    [InlineData("volume: other{enabled=true} s3{use_instance_profile=true; region=us-west-2}")]
    [InlineData("outfile: other{broker.aws.s3.use_instance_profile=true; broker.aws.s3.region=us-west-2}")]
    public void Silent(string line) => Evaluated.Line(line).ReportsNothing();
}
