using System.Threading.Tasks;
using StarRocks.AwsAuth.CodeFixes;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Fixes;

/// <summary>Fixes that are harmless alone, and together are not: Fix All makes as many as one after the other can be made.</summary>
public sealed class FixesTogetherTests
{
    private const string CorrectKey = "SRA4001: Correct the key";

    [Theory]
    [InlineData(
        """new Dictionary<string, string> { ["aws.s3.use_instance_profile"] = "true", [{|SRA4001:"aws.s3.regoin"|}] = "us-west-2", [{|SRA4001:"aws.s3.reigon"|}] = "us-west-1", [{|SRA4001:"aws.s3.enable_sll"|}] = text }""",
        """new Dictionary<string, string> { ["aws.s3.use_instance_profile"] = "true", ["aws.s3.region"] = "us-west-2", [{|SRA4001:"aws.s3.reigon"|}] = "us-west-1", ["aws.s3.enable_ssl"] = text }""")]
    [InlineData(
        """new Dictionary<string, string> { { "aws.s3.use_instance_profile", "true" }, { {|SRA4001:"aws.s3.regoin"|}, "us-west-2" }, { {|SRA4001:"aws.s3.reigon"|}, "us-west-1" } }""",
        """new Dictionary<string, string> { { "aws.s3.use_instance_profile", "true" }, { "aws.s3.region", "us-west-2" }, { {|SRA4001:"aws.s3.reigon"|}, "us-west-1" } }""")]
    [InlineData(
        """new Dictionary<string, string> { [{|SRA4001:"aws.s3.use_instance_profle"|}] = "true", [{|SRA4001:"aws.s3.use_aws_sdk_default_behavor"|}] = "true", ["aws.s3.region"] = "us-west-1" }""",
        """new Dictionary<string, string> { ["aws.s3.use_instance_profile"] = "true", [{|SRA4001:"aws.s3.use_aws_sdk_default_behavor"|}] = "true", ["aws.s3.region"] = "us-west-1" }""")]
    [InlineData(
        """("ALTER CATALOG a SET (\"{|SRA4001:aws.s3.regoin|}\" = \"us-west-2\", \"{|SRA4001:aws.s3.reigon|}\" = \"us-west-1\");" + " ALTER CATALOG b SET (\"{|SRA4001:aws.s3.regoin|}\" = \"us-west-2\")")""",
        """("ALTER CATALOG a SET (\"aws.s3.region\" = \"us-west-2\", \"{|SRA4001:aws.s3.reigon|}\" = \"us-west-1\");" + " ALTER CATALOG b SET (\"aws.s3.region\" = \"us-west-2\")")""")]
    public Task Of_two_that_contradict_the_first_is_made(string before, string after) =>
        FixTest<RuleCodeFix>.ExpressionAsync(before, after, CorrectKey);

    [Fact]
    public Task Of_two_that_contradict_in_a_chain_of_calls_the_first_is_made() => FixTest<RuleCodeFix>.MethodAsync(
        """
        var pairs = new Dictionary<string, string> { ["aws.s3.use_instance_profile"] = "true" };
        pairs.Add({|SRA4001:"aws.s3.regoin"|}, "us-west-2");
        pairs[{|SRA4001:"aws.s3.reigon"|}] = "us-west-1";
        Take(pairs);
        """,
        """
        var pairs = new Dictionary<string, string> { ["aws.s3.use_instance_profile"] = "true" };
        pairs.Add("aws.s3.region", "us-west-2");
        pairs[{|SRA4001:"aws.s3.reigon"|}] = "us-west-1";
        Take(pairs);
        """,
        CorrectKey);

    [Fact]
    public Task If_the_first_is_suppressed_the_second_is_made() => FixTest<RuleCodeFix>.MethodAsync(
        """
        var pairs = new Dictionary<string, string>
        {
            ["aws.s3.use_instance_profile"] = "true",
        #pragma warning disable SRA4001
            ["aws.s3.regoin"] = "us-west-2",
        #pragma warning restore SRA4001
            [{|SRA4001:"aws.s3.reigon"|}] = "us-west-1",
        };
        Take(pairs);
        """,
        """
        var pairs = new Dictionary<string, string>
        {
            ["aws.s3.use_instance_profile"] = "true",
        #pragma warning disable SRA4001
            ["aws.s3.regoin"] = "us-west-2",
        #pragma warning restore SRA4001
            ["aws.s3.region"] = "us-west-1",
        };
        Take(pairs);
        """,
        CorrectKey);
}
