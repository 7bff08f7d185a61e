using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Files;

/// <summary>Severities and suppressions in settings files, and what a comment within a statement or object silences.</summary>
public sealed class SettingsSuppressionTests
{
    [Theory]
    [InlineData("""
        // starrocks-awsauth: disable SRA2005
        { "Lake": { "aws.s3.use_instance_profile": "ture" } }
        """)]
    [InlineData("""
        {
          // starrocks-awsauth: disable
          "Lake": { "aws.s3.use_instance_profile": "ture" }
        }
        """)]
    [InlineData("""{ "Lake": { /* starrocks-awsauth: disable SRA2005 */ "aws.s3.use_instance_profile": "ture" } }""")]
    [InlineData("""
        {
          "Lake": {
            "aws.s3.use_instance_profile": "ture", // starrocks-awsauth: disable SRA2005
            "aws.s3.region": "us-west-2"
          }
        }
        """)]
    [InlineData("""
        {
          "Lake": {
            // starrocks-awsauth: disable next-line SRA2005 since it is a test
            "aws.s3.use_instance_profile": "ture"
          }
        }
        """)]
    public Task Silenced(string text) => FileTest.JsonAsync(text);

    [Theory]
    [InlineData("""{ "x": "// starrocks-awsauth: disable", "Lake": { "aws.s3.use_instance_profile": "{|SRA2005:ture|}" } }""")]
    [InlineData("""
        {
          // starrocks-awsauth: disable SRA2003
          "Lake": { "aws.s3.use_instance_profile": "{|SRA2005:ture|}" }
        }
        """)]
    [InlineData("""
        {
          "Lake": { "aws.s3.use_instance_profile": "{|SRA2005:ture|}" },
          // starrocks-awsauth: disable SRA2005
          "Pond": { "aws.s3.use_instance_profile": "ture" },
          // starrocks-awsauth: enable SRA2005
          "Sea": { "aws.s3.use_instance_profile": "{|SRA2005:ture|}" }
        }
        """)]
    public Task Not_silenced(string text) => FileTest.JsonAsync(text);

    [Fact]
    public Task A_severity_of_the_file() => FileTest.RunAsync(
        "[*.json]\nstarrocks_awsauth.SRA2005.severity = suggestion\n[appsettings.Test.json]\nstarrocks_awsauth.sra2005.severity = none\n",
        ("/0/appsettings.json", """{ "aws.s3.use_instance_profile": "{|SRA2005.Info:ture|}" }"""),
        ("/0/appsettings.Test.json", """{ "aws.s3.use_instance_profile": "ture" }"""));

    [Fact]
    public Task A_comment_anywhere_in_a_statement_silences_all_of_it() => FileTest.SqlAsync("""
        ALTER CATALOG a SET ("aws.s3.use_instance_profile" = "{|SRA2005:ture|}");
        ALTER CATALOG b SET
        (
            "aws.s3.use_instance_profile" = "ture", -- starrocks-awsauth: disable SRA2005
            "aws.s3.enable_ssl" = "ture"
        );
        -- starrocks-awsauth: enable
        ALTER CATALOG c SET ("aws.s3.use_instance_profile" = "{|SRA2005:ture|}");
        """);
}
