using System;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

public sealed class FixCommandTests
{
    private const string Secret = "Zq9wJalrXUtnFEMI";

    private const string WithSecret = $"""
        -- the catalog of sales
        CREATE EXTERNAL CATALOG lake
        PROPERTIES
        (
            "type" = "hive",
            "hive.metastore.uris" = "thrift://10.0.0.1:9083",
            "aws.s3.access_key" = "AKIAIOSFODNN7EXAMPLE",
            "aws.s3.secret_key" = "{Secret}",
            "aws.s3.regoin" = "us_west-2"
        );

        """;

    [Fact]
    public void Fixes_that_need_no_decision_are_applied_until_nothing_changes()
    {
        using var folder = new Workspace();
        folder.Write("lake.sql", WithSecret);

        var result = folder.Run("fix").Ends(ExitCode.Problems);

        Assert.Equal(
            WithSecret.Replace("regoin", "region", StringComparison.Ordinal).Replace("us_west", "us-west", StringComparison.Ordinal),
            folder.Read("lake.sql"));
        Assert.Contains("lake.sql:9:6: fixed SRA4001: Correct the key", result.Lines);
        Assert.Contains("lake.sql:9:24: fixed SRA2006: Correct the region", result.Lines);
        Assert.Contains("    fix: Read the secret from the environment", result.Lines);
        Assert.Equal(
            "Fixed 2 problems in 1 file; 1 problem remains, 1 fix for you to decide (--rule ID --unsafe applies the first one).",
            result.Lines[^1]);
    }

    [Theory]
    [InlineData("a.sql", "CREATE EXTERNAL CATALOG c\nPROPERTIES(\"\n\"credential\"=\"Zq9bcXYZ\"\n")]
    [InlineData("a.sh", "mysql <<EOF\nCREATE EXTERNAL CATALOG c\nPROPERTIES(\"\"\"\n\"aws.s3.secret_key\"=\"Zq9bcXYZ\"\nEOF\n")]
    [InlineData("a.md", "```sql\nSELECT * FROM FILES(\"path\"=\"\n\"aws.s3.secret_key\"=\"Zq9bcXYZ\"\n```\n")]
    public void A_dry_run_masks_the_secrets_after_a_literal_that_is_not_closed(string name, string text)
    {
        using var folder = new Workspace();
        folder.Write(name, text);

        var result = folder.Run("fix", "--dry-run", "--rule", "SRA3001", "--unsafe");

        Assert.Contains("******", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Zq9bcXYZ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_changes_nothing_and_prints_the_difference_with_masked_secrets()
    {
        using var folder = new Workspace();
        folder.Write("lake.sql", WithSecret);

        var result = folder.Run("fix", "--dry-run").Ends(ExitCode.Problems);

        Assert.Equal(WithSecret, folder.Read("lake.sql"));
        Assert.DoesNotContain(Secret, result.Output, StringComparison.Ordinal);
        Assert.StartsWith(
            """
            --- lake.sql
            +++ lake.sql
            @@ -6,5 +6,5 @@
                 "hive.metastore.uris" = "thrift://10.0.0.1:9083",
                 "aws.s3.access_key" = "******",
                 "aws.s3.secret_key" = "******",
            -    "aws.s3.regoin" = "us_west-2"
            +    "aws.s3.region" = "us-west-2"
             );
            lake.sql:9:6: would fix SRA4001: Correct the key
            """.ReplaceLineEndings("\n"),
            result.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_shows_the_sql_in_a_setting_without_its_secrets()
    {
        using var folder = new Workspace();
        folder.Write(
            "values.yaml",
            "lake:\n  password: x\n  sql: |\n"
                + string.Concat(Array.ConvertAll(WithSecret.Split('\n'), static line => "    " + line + "\n")));

        var result = folder.Run("fix", "--dry-run").Ends(ExitCode.Problems);

        Assert.Contains(
            "         \"aws.s3.secret_key\" = \"******\",\n-        \"aws.s3.regoin\" = \"us_west-2\"\n"
                + "+        \"aws.s3.region\" = \"us-west-2\"\n",
            result.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_fix_that_needs_a_decision_is_applied_only_if_its_rule_is_named()
    {
        const string Sql = """
            CREATE EXTERNAL CATALOG lake PROPERTIES ("type" = "hive", "hive.metastore.uris" = "thrift://a:9083",
                "aws.s3.region" = "us-west-2", "aws.s3.use_instance_profile" = "true",
                "aws.s3.iam_role_arn" = "arn:aws:iam::123456789012:role/lake", "aws.s3.access_key" = "AKIAIOSFODNN7EXAMPLE");
            """;
        using var folder = new Workspace();
        folder.Write("lake.sql", Sql);

        folder.Run("fix").Ends(ExitCode.Problems);
        Assert.Equal(Sql, folder.Read("lake.sql"));
        Assert.Contains("--rule", folder.Run("fix", "--unsafe").Ends(ExitCode.Failure).Error, StringComparison.Ordinal);
        folder.Run("fix", "--rule", "SRA4001", "--unsafe").Ends(ExitCode.Success);
        Assert.Equal(Sql, folder.Read("lake.sql"));
        folder.Run("fix", "--rule", "sra1001", "--unsafe").Ends(ExitCode.Success);
        Assert.DoesNotContain("access_key", folder.Read("lake.sql"), StringComparison.Ordinal);
        folder.Run("fix", "--rule", "SRA9999").Ends(ExitCode.Failure);
    }

    [Fact]
    public void Each_fix_is_listed_even_if_another_one_causes_the_same_problem()
    {
        const string Keys = "\"aws.s3.access_key\" = \"AKIAIOSFODNN7EXAMPLE\", \"aws.s3.secret_key\" = \"${S}\"";
        using var folder = new Workspace();
        folder.Write(
            "a.sql",
            "CREATE EXTERNAL CATALOG a PROPERTIES (\"type\" = \"hive\", \"hive.metastore.uris\" = \"thrift://a:9083\", \"AWS_ACCESS_KEY\" = "
                + "\"AKIAIOSFODNN7EXAMPLE\", \"AWS_SECRET_KEY\" = \"${S}\", \"AWS_ENDPOINT\" = \"https://s3.eu-west-3.amazonaws.com\");\n"
                + "CREATE EXTERNAL TABLE d.t (id int) ENGINE=FILE PROPERTIES (\"path\" = \"s3://b/c/\", \"format\" = \"orc\", " + Keys
                + ", \"aws.s3.endpoint\" = \"https://s3.eu-west-3.amazonaws.com\");\n");

        var result = folder.Run("fix").Ends(ExitCode.Success);

        Assert.Equal(
            ["1", "2"],
            result.Lines.Where(static line => line.Contains("fixed SRA1011", StringComparison.Ordinal)).Select(static line => line.Split(':')[1]).Order());
        Assert.Equal("Fixed 5 problems in 1 file; 0 problems remain.", result.Lines[^1]);
    }

    [Fact]
    public void Only_what_is_changed_is_listed()
    {
        const string Statement = "CREATE EXTERNAL CATALOG a PROPERTIES ('type' = 'hive', 'hive.metastore.uris' = 'thrift://a:9083', "
            + "'aws.s3.use_instance_profile' = 'true', 'aws.s3.endpoint' = 'https://s3.eu-west-3.amazonaws.com')";
        using var folder = new Workspace();
        folder.Write(
            "a.sh", "mysql -e $'" + Statement.Replace('\'', '"') + "'\nmysql -e \"" + Statement + "\"\n"
                + "echo \"aws_s3_use_instance_profile = ture\" >> fe.conf\n");

        var result = folder.Run("fix").Ends(ExitCode.Problems);

        Assert.DoesNotContain("eu-west-3')", folder.Read("a.sh").Split('\n')[0], StringComparison.Ordinal);
        Assert.EndsWith(", 'aws.s3.region' = 'eu-west-3')\"", folder.Read("a.sh").Split('\n')[1], StringComparison.Ordinal);
        Assert.Equal(
            ["a.sh:2: fixed SRA1011", "a.sh:1: warning SRA1011", "a.sh:3: error SRA2005"],
            result.Lines[..^1].Select(static line => line.Split(':')).Select(static parts => parts[0] + ":" + parts[1] + ":" + parts[3]));
        Assert.Equal("Fixed 1 problem in 1 file; 2 problems remain.", result.Lines[^1]);
        Assert.DoesNotContain("Set the region\"", folder.Run("check", "--format", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fix_that_a_text_cannot_contain_does_not_keep_others_from_it()
    {
        using var folder = new Workspace();
        folder.Write(
            "a.sh", "mysql -e $'CREATE EXTERNAL CATALOG a PROPERTIES (\"type\" = \"hive\", \"hive.metastore.uris\" = \"thrift://a:9083\", "
                + "\"aws.s3.use_instance_profile\" = \"ture\", \"aws.s3.endpoint\" = \"https://s3.eu-west-3.amazonaws.com\")'\n");

        folder.Run("fix").Ends(ExitCode.Problems);

        Assert.Contains("\"true\"", folder.Read("a.sh"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_problems_of_a_file_that_cannot_be_written_are_listed()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new Workspace();
        folder.Write("lake.sql", Workspace.Faulty);
        var file = folder.PathOf("lake.sql");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.GroupRead);
        if (CanWrite(file))
            return;

        var result = folder.Run("fix").Ends(ExitCode.Failure);

        Assert.Contains("not written", result.Error, StringComparison.Ordinal);
        Assert.Equal("Nothing is fixed; 2 problems remain.", result.Lines[^1]);
    }

    [Fact]
    public void Only_the_problems_of_the_named_rules_count()
    {
        using var folder = new Workspace();
        folder.Write("lake.sql", Workspace.Faulty);

        Assert.Equal(
            "Fixed 1 problem in 1 file; 0 problems of the named rules remain.",
            folder.Run("fix", "--rule", "SRA4001").Ends(ExitCode.Success).Lines[^1]);
    }

    [Fact]
    public void The_standard_input_is_fixed_on_the_standard_output()
    {
        using var folder = new Workspace();

        var result = folder.RunWith(Workspace.Faulty, "fix", "-").Ends(ExitCode.Success);
        Assert.Equal(Workspace.Correct, result.Output);
        Assert.EndsWith("Fixed 2 problems in 1 file; 0 problems remain.\n", result.Error, StringComparison.Ordinal);

        Assert.Equal("a: 1\n", folder.RunWith("a: 1\n", "fix", "--stdin-name", "x.yaml").Ends(ExitCode.Success).Output);
        var difference = folder.RunWith(Workspace.Faulty, "fix", "-", "--dry-run").Ends(ExitCode.Problems).Output;
        Assert.StartsWith("--- stdin.sql\n+++ stdin.sql\n", difference, StringComparison.Ordinal);
        Assert.DoesNotContain("SRA", difference, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repeated_property_is_removed_only_if_both_values_are_equal()
    {
        using var folder = new Workspace();
        var equal = Workspace.Correct.Replace("(\n", "(\n    \"aws.s3.region\" = \"us-west-2\",\n", StringComparison.Ordinal);
        var different =
            equal.Replace("(\n    \"aws.s3.region\" = \"us-west-2\"", "(\n    \"aws.s3.region\" = \"us-east-1\"", StringComparison.Ordinal);
        folder.Write("equal.sql", equal).Write("other.sql", different);

        folder.Run("fix").Ends(ExitCode.Problems);

        Assert.Equal(Workspace.Correct, folder.Read("equal.sql"));
        Assert.Equal(different, folder.Read("other.sql"));
    }

    [Theory]
    [InlineData(
        "values.yaml",
        "env:\n- name: REDIS_PASSWORD\n  value: hidden-1\nlake:\n  aws.s3.regoin: us-west-2\n  aws.s3.use_instance_profile: \"true\"\n"
            + "after: hidden-2\n")]
    [InlineData(
        "values.yaml",
        "lake:\n  aws.s3.regoin: us-west-2\n  env: [{ name: REDIS_PASSWORD, value: hidden-1 }]\n  aws.s3.use_instance_profile: \"true\"\n")]
    [InlineData(
        "appsettings.json",
        "{\n  \"Lake\": {\n    \"aws.s3.regoin\": \"us-west-2\",\n    \"Other\": { \"Name\": \"DB_PASSWORD\", \"Value\": \"hidden-1\" },\n"
            + "    \"aws.s3.use_instance_profile\": \"true\"\n  }\n}\n")]
    [InlineData(
        "lake.sql",
        "SET PASSWORD = PASSWORD('hidden-1');\nSELECT * FROM FILES(\n  'path' = 's3://b/c',\n  'format' = 'parquet',\n"
            + "  'aws.s3.regoin' = 'us-west-2',\n  'aws.s3.use_instance_profile' = 'true');\nCREATE USER a IDENTIFIED BY 'hidden-2';\n")]
    [InlineData(
        "lake.sh",
        "export MYSQL_PWD=hidden-1\nmysql <<'EOF'\n"
            + "SELECT * FROM FILES('path' = 's3://b/c', 'format' = 'parquet', 'aws.s3.regoin' = 'us-west-2',\n"
            + "  'aws.s3.use_instance_profile' = 'true');\nEOF\ncurl -u root:hidden-2 http://fe\n")]
    public void A_dry_run_shows_nothing_that_it_does_not_know(string name, string text)
    {
        using var folder = new Workspace();
        folder.Write(name, text);

        var output = folder.Run("fix", "--dry-run").Output;

        Assert.Contains("regoin", output, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("EF BB BF")]
    [InlineData("FF FE")]
    [InlineData("FE FF")]
    public void What_is_not_in_the_encoding_of_a_file_is_not_lost(string mark)
    {
        using var folder = new Workspace();
        byte[] bytes = [.. Convert.FromHexString(mark.Replace(" ", "", StringComparison.Ordinal)), 0xD8, 0x00, 0xD8, 0x00, 0xE9];
        File.WriteAllBytes(folder.PathOf("lake.sql"), bytes);

        Assert.Contains("bytes that are not utf-", folder.Run("fix").Ends(ExitCode.Failure).Error, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(folder.PathOf("lake.sql")));
    }

    [Theory]
    [InlineData("utf-8", true, "\r\n")]
    [InlineData("utf-8", false, "\n")]
    [InlineData("utf-16", true, "\r\n")]
    [InlineData("utf-16BE", true, "\n")]
    [InlineData("latin1", false, "\n")]
    public void The_encoding_the_byte_order_mark_and_the_line_ends_are_kept(string name, bool hasMark, string lineEnd)
    {
        var encoding = name == "utf-8" ? new UTF8Encoding(hasMark) : Encoding.GetEncoding(name);
        var text = ("-- Käse\n" + Workspace.Faulty).ReplaceLineEndings(lineEnd);
        using var folder = new Workspace();
        folder.Write("lake.sql", text, encoding);

        folder.Run("fix").Ends(ExitCode.Success);

        var expected = ("-- Käse\n" + Workspace.Correct).ReplaceLineEndings(lineEnd);
        Assert.Equal([.. encoding.GetPreamble(), .. encoding.GetBytes(expected)], File.ReadAllBytes(folder.PathOf("lake.sql")));
    }

    [Fact]
    public void The_permissions_and_links_are_kept_and_nothing_else_is_left()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such permissions.");
        using var folder = new Workspace();
        folder.Write("files/lake.sql", Workspace.Faulty);
        File.CreateSymbolicLink(folder.PathOf("link.sql"), folder.PathOf("files/lake.sql"));
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder.PathOf("files/lake.sql"), Mode);

        folder.Run("fix", "link.sql").Ends(ExitCode.Success);

        Assert.Equal(Workspace.Correct, folder.Read("files/lake.sql"));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(Mode, File.GetUnixFileMode(folder.PathOf("files/lake.sql")));
        Assert.NotNull(new FileInfo(folder.PathOf("link.sql")).LinkTarget);
        Assert.Equal(["lake.sql"], Array.ConvertAll(Directory.GetFiles(folder.PathOf("files")), Path.GetFileName));
    }

    [Fact]
    public void A_file_without_a_problem_is_not_written()
    {
        using var folder = new Workspace();
        folder.Write("lake.sql", Workspace.Correct);
        var before = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(folder.PathOf("lake.sql"), before);

        Assert.Equal("Nothing to fix; 0 problems remain.", Assert.Single(folder.Run("fix").Ends(ExitCode.Success).Lines));
        Assert.Equal(before, File.GetLastWriteTimeUtc(folder.PathOf("lake.sql")));
    }

    [Fact]
    public void Of_a_property_that_is_set_three_times_what_repeats_its_value_is_removed()
    {
        using var folder = new Workspace();
        folder.Write("a.properties", "aws.s3.region\naws.s3.region=us-isob-east-1\naws.s3.region=us-isob-east-1\n");

        var result = folder.Run("fix").Ends(ExitCode.Problems);

        Assert.Contains("fixed SRA4002: Remove the earlier property", result.Output, StringComparison.Ordinal);
        Assert.Contains("1 problem remains", result.Output, StringComparison.Ordinal);
        Assert.Equal("aws.s3.region\naws.s3.region=us-isob-east-1\n", folder.Read("a.properties"));
    }

    /// <summary>Without the indentation of the lines that remain, YAML cannot be read.</summary>
    [Theory]
    [InlineData("|")]
    [InlineData(">")]
    [InlineData(">-")]
    public void Lines_of_a_block_keep_their_indentation(string style)
    {
        using var folder = new Workspace();
        folder.Write(
            "a.yaml",
            $"a: {style}\n  ALTER CATALOG l SET (\"x\" = \"y\",\n    \"aws.s3.regoin\" = \"us-west-2\",\n   \"aws.s3.\" = \"\"\n  )\n");

        folder.Run("fix", "--rule", "SRA4001", "--unsafe");

        Assert.Equal(
            $"a: {style}\n  ALTER CATALOG l SET (\"x\" = \"y\",\n    \"aws.s3.region\" = \"us-west-2\"\n  )\n", folder.Read("a.yaml"));
    }

    [Fact]
    public void Files_that_cannot_be_read_are_named_and_the_others_are_fixed()
    {
        using var folder = new Workspace();
        folder.Write("lake.sql", Workspace.Faulty);

        var result = folder.Run("fix", "none.sql", "lake.sql").Ends(ExitCode.Failure);

        Assert.Contains("'none.sql' is not fixed: it does not exist.", result.Error, StringComparison.Ordinal);
        Assert.Equal(Workspace.Correct, folder.Read("lake.sql"));
    }

    private static bool CanWrite(string path)
    {
        try
        {
            using var file = File.OpenWrite(path);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
