using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Unterminated SQL text".</summary>
public sealed class SRA6001Tests
{
    private const string Catalog = "CREATE EXTERNAL CATALOG lake PROPERTIES (\"type\" = \"hive\", \"aws.s3.region\" = ";

    [Theory]
    [InlineData(Catalog + "\"us-west-2", "\"us-west-2", "double quote")]
    [InlineData(Catalog + "'us-west-2);", "'us-west-2", "single quote")]
    [InlineData(Catalog + "\"us-west-2,\n\"aws.s3.use_instance_profile\" = \"true\");", "\"us-west-2,", "double quote")]
    [InlineData(Catalog + "\"us-west-2\"", "(\"type\"", "')'")]
    [InlineData(Catalog + "\"us-west-2\"; DROP CATALOG lake;", "(\"type\"", "')'")]
    [InlineData(Catalog + "\"us-west-2\");\n/* and so on", "/* and", "'*/'")]
    [InlineData(Catalog + "\"us-west-2\");\nSELECT `a FROM t;", "`a", "'`'")]
    public void Reported_once_at_its_start(string text, string at, string advice)
    {
        var fault = Assert.Single(SqlScript.Read(text).Faults);
        Assert.Equal(text.IndexOf(at, System.StringComparison.Ordinal), fault.Span.Start);
        Assert.Equal(at[0] == '/' ? 2 : 1, fault.Span.Length);
        Assert.Contains(advice, fault.Message, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Catalog + "\"us-west-2\")")]
    [InlineData(Catalog + "\"us-\nwest-2\")")]
    [InlineData(Catalog + "\"it's /* ( \")")]
    [InlineData(Catalog + "\"us-west-2\") -- it's (")]
    [InlineData(Catalog + "{% if x %} \"us-west-2\") {% endif %}")]
    [InlineData("SELECT 'never closed")]
    [InlineData("CREATE CATALOG lake PROPERTIES (\"type\" = \"hms\", \"aws.s3.region\" = \"us-west-2")]
    [InlineData("/* never closed")]
    public void Not_reported(string text) => Assert.Empty(SqlScript.Read(text).Faults);
}
