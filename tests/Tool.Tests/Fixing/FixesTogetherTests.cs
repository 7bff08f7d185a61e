using System;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Fixing;

/// <summary>Fixes that are harmless alone, and together are not.</summary>
public sealed class FixesTogetherTests
{
    private const string Regions = "\"aws.s3.regoin\" = \"us-west-2\", \"aws.s3.reigon\" = \"us-west-1\"";

    [Theory]
    [InlineData("a.sql", "ALTER CATALOG c SET (" + Regions + ");", "regoin", "region")]
    [InlineData(
        "a.sql",
        "ALTER CATALOG c SET (" + Regions + "); ALTER CATALOG d SET (\"aws.s3.acess_key\" = \"${AK}\");",
        "regoin",
        "region",
        "acess",
        "access")]
    [InlineData("a.sql", "ALTER CATALOG c SET (" + Regions + ", \"aws.s3.enable_ssl\" = \"on\");", "regoin", "region", "\"on\"", "\"true\"")]
    [InlineData(
        "appsettings.json",
        "{\"L\":{\"aws.s3.regoin\":\"us-west-2\",\"aws.s3.reigon\":\"us-west-1\",\"aws.s3.enable_ssl\":\"yes\"}}",
        "regoin",
        "region",
        "yes",
        "true")]
    [InlineData(
        "a.yaml",
        "l:\n  aws.s3.regoin: us-west-2\n  aws.s3.reigon: us-west-1\n  aws.s3.enable_ssl: 'yes'\n",
        "regoin",
        "region",
        "'yes'",
        "\"true\"")]
    [InlineData(
        "fe.conf",
        "run_mode = shared_data\naws_s3_path = a/b\naws_s3_regoin = us-west-2\naws_s3_reigon = us-west-1\n",
        "regoin",
        "region")]
    [InlineData(
        "appsettings.json", "{\"aws\":{\"s3\":{\"use_instance_profile\":\"yes\",\"acess_key\":\"AKIAIOSFODNN7EXAMPLE\"}}}", "yes", "true")]
    [InlineData(
        "a.sql",
        "ALTER CATALOG c SET (\"aws.s3.use_instance_profile\" = \"yes\", \"aws.s3.use_aws_sdk_default_behavor\" = \"true\");",
        "yes",
        "true")]
    public void Only_the_first_of_two_that_contradict_is_made(string name, string text, params string[] replaced)
    {
        using var folder = new Workspace();
        folder.Write(name, text);
        var expected = text;
        for (var i = 0; i < replaced.Length; i += 2)
            expected = expected.Replace(replaced[i], replaced[i + 1], StringComparison.Ordinal);

        folder.Run("fix").Ends(ExitCode.Problems);

        Assert.Equal(expected, folder.Read(name));
    }

    [Fact]
    public void A_key_that_is_set_twice_is_not_set_a_third_time()
    {
        using var folder = new Workspace();
        const string Region = "\"aws.s3.region\" = \"us-west-2\", ";
        const string Other = "\"s3.region\" = \"eu-west-1\");";
        folder.Write("a.sql", "ALTER CATALOG c SET (" + Region + Region + Other);

        folder.Run("fix").Ends(ExitCode.Problems);

        Assert.Equal("ALTER CATALOG c SET (" + Region + Other, folder.Read("a.sql"));
    }

    [Theory]
    [InlineData("{# a, b #},", "{# a, b #},")]
    [InlineData(" /* one */, /* two */ ", " /* one */, /* two */ ")]
    [InlineData(" -- a, b\n, ", " -- a, b\n, ")]
    public void A_comma_in_a_comment_separates_nothing(string first, string second)
    {
        using var folder = new Workspace();
        const string Region = "\"aws.s3.region\"=\"us-west-2\"";
        folder.Write("a.sql", "ALTER CATALOG c SET (\"aws.s3.enable_ssl\"=\"true\"" + first + Region + second + Region + ");");

        folder.Run("fix").Ends(ExitCode.Success);
    }

    [Theory]
    [InlineData("a.sh", "mysql -e 'ALTER CATALOG a SET (\"aws.s3.secret_key\" = \"Zq9wJalrXUtnFEMI\")'\n")]
    [InlineData("a.sh", "mysql <<'EOF'\nALTER CATALOG a SET (\"aws.s3.secret_key\" = \"Zq9wJalrXUtnFEMI\")\nEOF\n")]
    [InlineData("a.yaml", "sql: |\n  ALTER CATALOG a SET (\"aws.s3.secret_key\" = \"Zq9wJalrXUtnFEMI\")\n")]
    [InlineData("appsettings.json", "{\"Sql\":\"ALTER CATALOG a SET ('aws.s3.secret_key' = 'Zq9wJalrXUtnFEMI')\"}")]
    public void Nothing_fills_in_a_variable_of_SQL_in_another_text(string name, string text)
    {
        using var folder = new Workspace();
        folder.Write(name, text);

        folder.Run("fix", "--rule", "SRA3001", "--unsafe").Ends(ExitCode.Problems);

        Assert.Equal(text, folder.Read(name));
    }
}
