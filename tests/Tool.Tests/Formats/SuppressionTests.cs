using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Formats;

/// <summary>Comments suppress problems in every format and at every position.</summary>
public sealed class SuppressionTests
{
    // §: the line before. ¶: the end of the same line. ▲: the first line. ▼: the line after the statement or object.
    private const string Sql = "▲ALTER CATALOG a SET\n(\n§    'aws.s3.enable_ssl' = 'ture',¶\n    'aws.s3.region' = 'us-west-2'\n);◀\n▼ALTER CATALOG b SET ('aws.s3.region' = 'x');\n";
    private const string Json = "▲{\n  \"a\": {\n§    \"aws.s3.enable_ssl\": \"ture\",¶\n    \"aws.s3.region\": \"us-west-2\"◀\n  },\n▼  \"b\": 1\n}\n";
    private const string Yaml = "▲a:\n§  aws.s3.enable_ssl: ture¶\n  aws.s3.region: us-west-2◀\n▼b: 1\n";
    private const string LastOfYaml = "▲a:\n  b:\n    aws.s3.region: us-west-2\n§    aws.s3.enable_ssl: ture¶◀\n▼";
    private const string YamlList = "▲a:\n- aws.s3.region: us-west-2\n§  aws.s3.enable_ssl: ture¶◀\n▼- b\n";
    private const string YamlFlow = "▲a:\n§  b: { aws.s3.enable_ssl: ture }¶\n▼c: 1\n";
    private const string Conf = "▲run_mode = shared_data\n§aws_s3_use_instance_profile = ture\naws_s3_path = lake\nb = 1\n";
    private const string Markdown = "▲# A\n\n```sql\n" + Inner + "```\n";
    private const string Script = "▲mysql <<'EOF'\n" + Inner + "EOF\n";
    private const string Inner = "△ALTER CATALOG a SET\n(\n§    'aws.s3.enable_ssl' = 'ture',¶\n    'aws.s3.region' = 'us-west-2'\n);◀\n";

    private const string Rest =
        "'hive.metastore.uris' = 'thrift://a:9083', 'aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2', ";

    [Theory]
    [InlineData("CREATE EXTERNAL CATALOG a COMMENT 'x\n-- starrocks-awsauth: disable\ny' PROPERTIES ('type' = 'hive', " + Rest + "'aws.s3.enable_ssl' = '{|SRA2005:ture|}')")]
    [InlineData("CREATE EXTERNAL CATALOG a COMMENT '-- starrocks-awsauth: disable' PROPERTIES ('type' = 'hive', " + Rest + "'aws.s3.enable_ssl' = '{|SRA2005:ture|}')")]
    [InlineData("SELECT \"\n# starrocks-awsauth: disable next-line\n\"; ALTER CATALOG a SET ('aws.s3.enable_ssl' = '{|SRA2005:ture|}')")]
    [InlineData("SELECT 'it''s'; -- starrocks-awsauth: disable next-line\n-- 'x\nALTER CATALOG a SET ('aws.s3.enable_ssl' = 'ture')")]
    public void A_literal_is_not_a_comment(string marked) => MarkedFile.Check("x.sql", marked);

    [Theory]
    [InlineData("/* starrocks-awsauth: disable SRA4001*/")]
    [InlineData("-- starrocks-awsauth: disable SRA4001: it is old\n")]
    [InlineData("-- starrocks-awsauth: disable SRA4001.\n")]
    [InlineData("-- starrocks-awsauth: disable SRA200, SRA20055\n")]
    [InlineData("-- starrocks-awsauth: disable SRA2005x\n")]
    public void An_id_concerns_only_its_rule(string comment) =>
        MarkedFile.Check("x.sql", comment + " ALTER CATALOG a SET ('aws.s3.enable_ssl' = '{|SRA2005:ture|}')");

    [Theory]
    [InlineData("/* starrocks-awsauth: disable SRA2005*/")]
    [InlineData("-- starrocks-awsauth: disable SRA4001,SRA2005; it is old\n")]
    [InlineData("-- starrocks-awsauth: disable because it is old\n")]
    public void What_follows_the_ids_is_not_part_of_them(string comment) =>
        MarkedFile.Check("x.sql", comment + " ALTER CATALOG a SET ('aws.s3.enable_ssl' = 'ture')");

    /// <summary>The next line is the first one with code, which can begin with a comment.</summary>
    [Theory]
    [InlineData("-- starrocks-awsauth: disable next-line\n/* x */ ALTER CATALOG a SET ('aws.s3.enable_ssl' = 'ture')")]
    [InlineData("ALTER CATALOG a SET (\n  -- starrocks-awsauth: disable next-line SRA2005\n  /* a */ /* b */ 'aws.s3.enable_ssl' = 'ture')")]
    [InlineData("-- starrocks-awsauth: disable next-line\n/* x\n   y */ ALTER CATALOG a SET ('aws.s3.enable_ssl' = 'ture')")]
    [InlineData("-- starrocks-awsauth: disable next-line\n/* x\n y\n*/\n-- z\nALTER CATALOG a SET ('aws.s3.enable_ssl' = 'ture')")]
    [InlineData("-- starrocks-awsauth: disable next-line\n{# x #} ALTER CATALOG a SET ('aws.s3.enable_ssl' = 'ture')")]
    [InlineData("-- starrocks-awsauth: disable next-line\n/* x */ SELECT 1;\nALTER CATALOG a SET ('aws.s3.enable_ssl' = '{|SRA2005:ture|}')")]
    public void A_comment_before_code(string marked) => MarkedFile.Check("x.sql", marked);

    [Fact]
    public void A_comment_before_code_of_settings() => MarkedFile.Check(
        "x.json", "{ \"aws.s3.region\": \"x\",\n// starrocks-awsauth: disable next-line\n/* x */ \"aws.s3.enable_ssl\": \"ture\" }");

    /// <summary>All lines of a setting are one.</summary>
    [Theory]
    [InlineData("fe.conf", "run_mode = shared_data\naws_s3_path = b\n# starrocks-awsauth: disable next-line\naws_s3_use_instance_profile = \\\n  ture\n")]
    [InlineData("fe.conf", "run_mode = shared_data\naws_s3_path = b\n# starrocks-awsauth: disable next-line\naws_s3_region = x\naws_s3_use_instance_profile = \\\n  {|SRA2005:ture|}\n")]
    public void A_setting_of_several_lines(string path, string marked) => MarkedFile.Check(path, marked);

    [Theory]
    [InlineData("x.sql", Sql, "--", "")]
    [InlineData("x.sql", Sql, "#", "")]
    [InlineData("x.sql", Sql, "/*", " */")]
    [InlineData("x.sql", Sql, "{#", " #}")]
    [InlineData("x.json", Json, "//", "")]
    [InlineData("x.json", Json, "/*", " */")]
    [InlineData("x.yaml", Yaml, "#", "")]
    [InlineData("x.yaml", LastOfYaml, "#", "")]
    [InlineData("x.yaml", YamlList, "#", "")]
    [InlineData("x.yaml", YamlFlow, "#", "")]
    [InlineData("x.conf", Conf, "#", "")]
    [InlineData("x.conf", Conf, "!", "")]
    [InlineData("x.md", Markdown, "--", "", "<!--", " -->")]
    [InlineData("x.sh", Script, "--", "", "#", "")]
    public void Every_position(string path, string marked, string start, string end, string? outerStart = null, string? outerEnd = null)
    {
        foreach (var (mark, words, isSuppressed) in new[]
        {
            ('∅', "", false),
            ('▲', "disable SRA2005", true),
            ('▲', "disable", true),
            ('▲', "disable SRA2001", false),
            ('△', "disable SRA2005", true),
            ('§', "disable next-line SRA2005", true),
            ('§', "disable next-line SRA2005, SRA2003 because it is a test", true),
            ('§', "disable SRA2005", true),
            ('§', "enable", false),
            ('¶', "disable SRA2005", true),
            ('¶', "disable", true),
            ('¶', "disable SRA2006", false),
            ('¶', "disable next-line SRA2005", false),
            ('◀', "disable SRA2005", true),
            ('◀', "disable SRA2003", false),
            ('▼', "disable SRA2005", false),
        })
        {
            if (mark != '∅' && !marked.Contains(mark, StringComparison.Ordinal))
                continue;
            var isOuter = mark == '▲' && outerStart is not null;
            var comment = (isOuter ? outerStart : start) + " starrocks-awsauth: " + words + (isOuter ? outerEnd : end);
            var text = string.Concat(marked.Select(c => c == mark ? mark is '¶' or '◀' ? " " + comment : comment + "\n" : "▲△§¶◀▼".Contains(c, StringComparison.Ordinal) ? "" : c.ToString()));
            var found = MarkedFile.Find(path, text).Any(static problem => problem.Id == "SRA2005");
            Assert.True(found != isSuppressed, $"{mark} {words} in\n{text}");
        }
    }

    [Theory]
    [InlineData("x.sql", "ALTER CATALOG a SET ('aws.s3.enable_ssl' = '{|SRA2005:ture|}');\nALTER CATALOG b SET ('aws.s3.enable_ssl' = 'ture'); -- starrocks-awsauth: disable SRA2005\nALTER CATALOG c SET ('aws.s3.enable_ssl' = 'ture');\n-- starrocks-awsauth: enable\nALTER CATALOG d SET ('aws.s3.enable_ssl' = '{|SRA2005:ture|}');\n")]
    [InlineData("x.sql", "ALTER CATALOG a SET ('aws.s3.enable_ssl' = 'ture') -- starrocks-awsauth: disable\n")]
    [InlineData("x.yaml", "a:\n  aws.s3.enable_ssl: {|SRA2005:ture|}\nb:\n  aws.s3.enable_ssl: ture\n  aws.s3.region: us-west-2 # starrocks-awsauth: disable\nc:\n  aws.s3.enable_ssl: ture\n  # starrocks-awsauth: enable\nd:\n  aws.s3.enable_ssl: {|SRA2005:ture|}\n")]
    [InlineData("x.yaml", "a:\n  b:\n    aws.s3.enable_ssl: {|SRA2005:ture|}\n    c: d\n# starrocks-awsauth: disable\n")]
    [InlineData("x.sh", "mysql -e \"ALTER CATALOG a SET ('aws.s3.enable_ssl' = 'ture')\" # starrocks-awsauth: disable SRA2005\n")]
    public void Only_what_a_comment_is_about(string path, string marked) => MarkedFile.Check(path, marked);
}
