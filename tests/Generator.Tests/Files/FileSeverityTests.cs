using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Files;

/// <summary>The compiler gives a file neither severities nor suppressions, so .editorconfig keys and comments of our own do.</summary>
public sealed class FileSeverityTests
{
    private const string Key = "starrocks_awsauth.SRA2005.severity";

    [Theory]
    [InlineData("error", "SRA2005.Error")]
    [InlineData("warning", "SRA2005.Warning")]
    [InlineData(" Suggestion ", "SRA2005.Info")]
    [InlineData("info", "SRA2005.Info")]
    [InlineData("silent", "SRA2005.Hidden")]
    [InlineData("default", "SRA2005.Error")]
    [InlineData("bogus", "SRA2005.Error")]
    public Task A_severity_of_the_file(string severity, string mark) =>
        FileTest.SqlAsync(Statement(mark), $"[*.sql]\n{Key} = {severity}\n");

    [Theory]
    [InlineData("[*.sql]\n" + Key + " = none\n")]
    [InlineData("[*]\nSTARROCKS_AWSAUTH.sra2005.SEVERITY = NONE\n")]
    [InlineData("[0/db/**.sql]\n" + Key + " = none\n")]
    public Task None_is_not_told(string config) => FileTest.SqlAsync(Statement(null), config);

    [Theory]
    [InlineData("[*.json]\n" + Key + " = none\n")]
    [InlineData("[*.sql]\nstarrocks_awsauth.SRA2003.severity = none\n")]
    public Task Of_another_file_or_rule_it_is_nothing(string config) => FileTest.SqlAsync(Statement("SRA2005"), config);

    [Theory]
    [InlineData("-- starrocks-awsauth: disable SRA2005\n")]
    [InlineData("-- starrocks-awsauth: disable\n")]
    [InlineData("--starrocks-awsauth:disable SRA2003,sra2005 -- since it is a test\n")]
    [InlineData("/* starrocks-awsauth: disable SRA2005 */")]
    [InlineData("# starrocks-awsauth: disable SRA2005\n")]
    [InlineData("-- starrocks-awsauth: disable next-line SRA2005\n")]
    [InlineData("-- starrocks-awsauth: disable next-line\n\n-- why\n")]
    [InlineData("-- starrocks-awsauth: disable SRA2005\nSELECT 1;\n-- starrocks-awsauth: enable SRA2003\n")]
    public Task A_comment_before_the_statement(string comment) => FileTest.SqlAsync(comment + Statement(null));

    [Theory]
    [InlineData("-- starrocks-awsauth: disable SRA2003\n")]
    [InlineData("-- starrocks-awsauth: disable SRA2005\n-- starrocks-awsauth: enable SRA2005\n")]
    [InlineData("-- starrocks-awsauth: disable SRA2005\n/* starrocks-awsauth: enable */\n")]
    [InlineData("-- starrocks-awsauth: disable next-line SRA2005\nSELECT 1;\n")]
    [InlineData("SELECT 'starrocks-awsauth: disable';\n")]
    [InlineData("-- starrocks-awsauth: bogus SRA2005\n")]
    [InlineData("-- starrocks-awsauth:\n")]
    public Task A_comment_that_says_nothing_of_it(string comment) => FileTest.SqlAsync(comment + Statement("SRA2005"));

    [Fact]
    public Task Within_a_statement() => FileTest.SqlAsync("""
        ALTER CATALOG lake SET
        (
            "aws.s3.use_instance_profile" = "{|SRA2005:ture|}",
            -- starrocks-awsauth: disable next-line SRA2005
            "aws.s3.enable_ssl" = "ture",
            "aws.s3.enable_path_style_access" = "{|SRA2005:ture|}",
            -- starrocks-awsauth: disable SRA2005
            "aws.glue.use_instance_profile" = "ture",
            -- starrocks-awsauth: enable SRA2005
            "aws.s3.use_aws_sdk_default_behavior" = "{|SRA2005:ture|}"
        );
        """);

    private static string Statement(string? mark) =>
        "ALTER CATALOG lake SET (\"aws.s3.use_instance_profile\" = \"" + (mark is null ? "ture" : "{|" + mark + ":ture|}") + "\");\n";
}
