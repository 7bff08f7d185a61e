using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Uppercase file format".</summary>
public sealed class SRA5006Tests
{
    [Fact]
    public void Reports_uppercase() =>
        Evaluated.Line("file: other{path=s3://b/d/; format=ORC} s3{use_instance_profile=true; region=us-west-2}")
            .Reports("SRA5006", RuleSeverity.Warning, "format", "Use 'orc'", ProblemLocation.Value);

    [Fact]
    public void Reports_mixed_case() =>
        Evaluated.Line("file: other{path=s3://b/d/; format=RcText} s3{use_instance_profile=true; region=us-west-2}")
            .Reports("SRA5006", RuleSeverity.Warning, "format", "Use 'rctext'", ProblemLocation.Value);

    [Theory]
    [InlineData("3.1", true)]
    [InlineData("2.5.22", true)]
    [InlineData("3.2.0", false)]
    [InlineData("3.5", false)]
    public void Versions_before_3_2_ignore_the_case(string target, bool isSilent)
    {
        var evaluated = Evaluated.Line("file: other{path=s3://b/d/; format=ORC} s3{use_instance_profile=true; region=us-west-2}", target);
        Assert.Equal(isSilent ? "none" : "SRA5006:W", evaluated.ToString());
    }

    [Theory]
    [InlineData("file: other{path=s3://b/d/; format=orc} s3{use_instance_profile=true; region=us-west-2}")]
    [InlineData("file: other{path=s3://b/d/; format=${FORMAT}} s3{use_instance_profile=true; region=us-west-2}")]
    [InlineData("files: other{path=s3://b/d/; format=ORC} s3{use_instance_profile=true; region=us-west-2}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
