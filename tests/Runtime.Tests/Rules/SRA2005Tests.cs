using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Invalid Boolean value".</summary>
public sealed class SRA2005Tests
{
    [Theory]
    [InlineData("hive/hms: s3{access_key=$AK; secret_key=$SK; region=us-west-2; use_instance_profile=ture}")]
    [InlineData("hive/hms: s3{access_key=$AK; secret_key=$SK; region=us-west-2; use_instance_profile=1}")]
    [InlineData("hive/hms: s3{access_key=$AK; secret_key=$SK; region=us-west-2; use_instance_profile=yes}")]
    [InlineData("hive/hms: s3{access_key=$AK; secret_key=$SK; region=us-west-2; use_instance_profile=on}")]
    public void Reports_every_value_except_true_and_false(string line) =>
        Evaluated.Line(line).Reports("SRA2005", RuleSeverity.Error, "aws.s3.use_instance_profile", "Use 'true' or 'false'", ProblemLocation.Value);

    [Fact]
    public void An_invalid_flag_is_not_reported_as_a_missing_identity() =>
        Evaluated.Line("volume: s3{use_web_identity_token_file=t; region=us-west-2}")
            .Reports("SRA2005", RuleSeverity.Error, "aws.s3.use_web_identity_token_file", "Use 'true' or 'false'", ProblemLocation.Value);

    [Fact]
    public void Reported_in_a_partial_configuration() =>
        Evaluated.Line("settings: s3{enable_ssl=no}")
            .Reports("SRA2005", RuleSeverity.Error, "aws.s3.enable_ssl", "Use 'true' or 'false'", ProblemLocation.Value);

    [Theory]
    [InlineData("hive/hms: s3{use_instance_profile=TRUE; enable_ssl=False; enable_path_style_access=; region=us-west-2}")]
    [InlineData("hive/hms: s3{use_instance_profile=${PROFILE}; region=us-west-2}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
