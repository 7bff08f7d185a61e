using System.Threading.Tasks;
using StarRocks.AwsAuth.CodeFixes;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Fixes;

/// <summary>What the fixes make of dictionaries and other pairs, in each syntax in which they are written.</summary>
public sealed class PairsFixTests
{
    [Fact]
    public Task A_boxed_flag_stays_one() => FixTest<RuleCodeFix>.ExpressionAsync(
        """new Dictionary<string, object> { ["aws.s3.use_instance_profile"] = true, [{|SRA1001:"aws.s3.access_key"|}] = "AKIAIOSFODNN7EXAMPLE", ["aws.s3.secret_key"] = text, ["aws.s3.region"] = "us-west-2" }""",
        """new Dictionary<string, object> { ["aws.s3.use_instance_profile"] = false, ["aws.s3.access_key"] = "AKIAIOSFODNN7EXAMPLE", ["aws.s3.secret_key"] = text, ["aws.s3.region"] = "us-west-2" }""",
        "SRA1001: Set the flag to false and use the keys");

    private const string Ignored = "SRA1001: Remove the ignored keys";
    private const string Half = "SRA1002: Set the missing key of the pair";

    [Theory]
    [InlineData("""["aws.s3.region"] = "us-west-2", ["aws.s3.use_instance_profile"] = "true", [{|SRA1001:"aws.s3.access_key"|}] = "AKIAIOSFODNN7EXAMPLE", ["aws.s3.secret_key"] = text""", """["aws.s3.region"] = "us-west-2", ["aws.s3.use_instance_profile"] = "true" """)]
    [InlineData("""{ "aws.s3.use_instance_profile", "true" }, { {|SRA1001:"aws.s3.access_key"|}, "AKIAIOSFODNN7EXAMPLE" }, { "aws.s3.secret_key", text }, { "aws.s3.region", "us-west-2" }""", """{ "aws.s3.use_instance_profile", "true" }, { "aws.s3.region", "us-west-2" } """)]
    public Task Entries_of_a_dictionary_are_removed(string before, string after) => FixTest<RuleCodeFix>.ExpressionAsync(
        "new Dictionary<string, string> { " + before + " }",
        "new Dictionary<string, string> { " + after + "}",
        Ignored);

    [Theory]
    [InlineData("""new Dictionary<string, string> { [{|SRA1002:"aws.s3.access_key"|}] = "AKIAIOSFODNN7EXAMPLE", ["aws.s3.region"] = "us-west-2" }""", """new Dictionary<string, string> { ["aws.s3.access_key"] = "AKIAIOSFODNN7EXAMPLE", ["aws.s3.region"] = "us-west-2", ["aws.s3.secret_key"] = Environment.GetEnvironmentVariable("AWS_SECRET_ACCESS_KEY")! }""")]
    [InlineData("""new Dictionary<string, string> { { {|SRA1002:"aws.s3.access_key"|}, "AKIAIOSFODNN7EXAMPLE" }, { "aws.s3.region", "us-west-2" }, }""", """new Dictionary<string, string> { { "aws.s3.access_key", "AKIAIOSFODNN7EXAMPLE" }, { "aws.s3.region", "us-west-2" }, { "aws.s3.secret_key", Environment.GetEnvironmentVariable("AWS_SECRET_ACCESS_KEY")! }, }""")]
    [InlineData("""new KeyValuePair<string, string>[] { new({|SRA1002:"aws.s3.access_key"|}, "AKIAIOSFODNN7EXAMPLE"), new("aws.s3.region", "us-west-2") }""", """new KeyValuePair<string, string>[] { new("aws.s3.access_key", "AKIAIOSFODNN7EXAMPLE"), new("aws.s3.region", "us-west-2"), new("aws.s3.secret_key", Environment.GetEnvironmentVariable("AWS_SECRET_ACCESS_KEY")!) }""")]
    [InlineData("""new[] { KeyValuePair.Create({|SRA1002:"aws.s3.access_key"|}, "AKIAIOSFODNN7EXAMPLE"), KeyValuePair.Create("aws.s3.region", "us-west-2") }""", """new[] { KeyValuePair.Create("aws.s3.access_key", "AKIAIOSFODNN7EXAMPLE"), KeyValuePair.Create("aws.s3.region", "us-west-2"), KeyValuePair.Create("aws.s3.secret_key", Environment.GetEnvironmentVariable("AWS_SECRET_ACCESS_KEY")!) }""")]
    public Task A_pair_is_added_as_the_others_are_written(string before, string after) => FixTest<RuleCodeFix>.ExpressionAsync(before, after, Half);

    [Fact]
    public Task Elements_of_a_collection_expression() => FixTest<RuleCodeFix>.MethodAsync(
        """
        KeyValuePair<string, string>[] pairs =
        [
            new("aws.s3.use_instance_profile", "true"),
            new({|SRA1001:"aws.s3.access_key"|}, "AKIAIOSFODNN7EXAMPLE"), // the old user's
            new("aws.s3.region", {|SRA2006:"us-west-2a"|}),
        ];
        Take(pairs);
        """,
        """
        KeyValuePair<string, string>[] pairs =
        [
            new("aws.s3.use_instance_profile", "true"),
            new("aws.s3.region", {|SRA2006:"us-west-2a"|}),
        ];
        Take(pairs);
        """,
        Ignored);

    [Fact]
    public Task Statements_behind_the_creation() => FixTest<RuleCodeFix>.MethodAsync(
        """
        var pairs = new Dictionary<string, string> { ["aws.s3.use_instance_profile"] = "true" };
        pairs["aws.s3.region"] = "us-west-2";
        pairs.Add({|SRA1001:"aws.s3.access_key"|}, "AKIAIOSFODNN7EXAMPLE");
        pairs["aws.s3.secret_key"] = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
        Take(pairs);
        """,
        """
        var pairs = new Dictionary<string, string> { ["aws.s3.use_instance_profile"] = "true" };
        pairs["aws.s3.region"] = "us-west-2";
        Take(pairs);
        """,
        Ignored);

    [Fact]
    public Task Keys_and_values_in_place() => FixTest<RuleCodeFix>.ExpressionAsync(
        """new Dictionary<string, string> { ["aws.s3.use_instance_profile"] = "true", [{|SRA4001:"aws.s3.regoin"|}] = "us-west-2" }""",
        """new Dictionary<string, string> { ["aws.s3.use_instance_profile"] = "true", ["aws.s3.region"] = "us-west-2" }""",
        "SRA4001: Correct the key");

    [Fact]
    public Task Two_problems_of_one_dictionary() => FixTest<RuleCodeFix>.ExpressionAsync(
        """new Dictionary<string, string> { ["aws.s3.use_instance_profile"] = {|SRA2005:"ture"|}, ["aws.s3.region"] = "us-west-2", ["aws.s3.enable_ssl"] = {|SRA2005:"yes"|} }""",
        """new Dictionary<string, string> { ["aws.s3.use_instance_profile"] = "true", ["aws.s3.region"] = "us-west-2", ["aws.s3.enable_ssl"] = "true" }""",
        "SRA2005: Correct the value");
}
