using System;
using System.Linq;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Generator.Tests.Completion;

public sealed class SqlCompletionTests
{
    public static TheoryData<string> Forms { get; } =
    [
        "const string Sql = \"CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', 'aws.s3.§')\";",
        "const string Sql = \"CREATE EXTERNAL CATALOG c PROPERTIES (\\\"type\\\" = \\\"hive\\\", \\\"aws.s3.§\\\" = \\\"x\\\")\";",
        "const string Sql = \"CREATE EXTERNAL CATALOG c\\nPROPERTIES (\\t'type' = 'h\\u0069ve', 'aws.s3.§",
        "const string Sql = @\"CREATE EXTERNAL CATALOG c PROPERTIES (\"\"type\"\" = \"\"hive\"\", \"\"aws.s3.§\"\")\";",
        "const string Sql = \"\"\"CREATE EXTERNAL CATALOG c PROPERTIES (\"type\" = \"hive\", \"aws.s3.§\")\"\"\";",
        "const string Sql = \"\"\"\n    CREATE EXTERNAL CATALOG c PROPERTIES (\n        \"type\" = \"hive\",\n        \"aws.s3.§\n    )\n    \"\"\";",
        "const string Sql = @\"CREATE EXTERNAL CATALOG c PROPERTIES (\"\"type\"\" = \"\"hive\"\", \"\"aws.s3.§",
        "const string Sql = \"\"\"CREATE EXTERNAL CATALOG c PROPERTIES (\"type\" = \"hive\", \"aws.s3.§",
        "const string Sql = \"\"\"\n    CREATE EXTERNAL CATALOG c PROPERTIES (\n        \"type\" = \"hive\",\n        \"aws.s3.§",
        "string Sql = $@\"CREATE EXTERNAL CATALOG {name} PROPERTIES (\"\"type\"\" = \"\"hive\"\", \"\"aws.s3.§",
        "string Sql = $\"CREATE EXTERNAL CATALOG {name} PROPERTIES ('type' = 'hive', 'aws.s3.§' = '{name}')\";",
        "string Sql = $@\"CREATE EXTERNAL CATALOG {name} PROPERTIES (\"\"type\"\" = \"\"hive\"\", \"\"aws.s3.§\"\")\";",
        "string Sql = $$\"\"\"\n    CREATE EXTERNAL CATALOG {{name}} PROPERTIES (\"type\" = \"hive\", \"aws.s3.§\")\n    \"\"\";",
        "string Sql = \"CREATE EXTERNAL CATALOG \" + name + \" PROPERTIES (\" + \"'type' = 'hive', \" + \"'aws.s3.§')\";",
        "string Sql = string.Concat(\"CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', 'aws.s3.§')\");",
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task The_keys_of_a_statement_are_proposed_in_every_notation(string code)
    {
        var list = await CompletionHost.AtAsync(Method(code));

        Assert.Contains("aws.s3.endpoint", list.Texts);
        Assert.Contains("hive.metastore.uris", list.Texts);
        Assert.DoesNotContain("type", list.Texts);
        Assert.False(list.HasOthers);
        Assert.Equal(
            Method(code.Replace("aws.s3.§", "aws.s3.endpoint", StringComparison.Ordinal)),
            await list.AcceptAsync("aws.s3.endpoint"));
    }

    [Theory]
    [InlineData("var sql = \"CREATE EXTERNAL CATALOG c PROPERTIES ('type' = '§')\";", "hive", "unified")]
    [InlineData("var sql = \"CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', '§')\";", "aws.s3.region", "aws.s3.use_web_identity_token_file")]
    [InlineData(
        "var d = new Dictionary<string, string> { [\"aws.s3.region\"] = \"us-west-2\", [\"§\"] = \"\" };",
        "aws.s3.endpoint",
        "aws.s3.use_web_identity_token_file")]
    public async Task What_the_target_version_does_not_have_is_not_proposed(string code, string expected, string unexpected)
    {
        var newest = await CompletionHost.AtAsync(Method(code));
        var old = await CompletionHost.AtAsync(Method(code), settings: "starrocks_awsauth.target_version = 3.0\n");

        Assert.Contains(unexpected, newest.Texts);
        Assert.Contains(expected, old.Texts);
        Assert.DoesNotContain(unexpected, old.Texts);
    }

    [Fact]
    public async Task Keys_that_would_be_ignored_come_last()
    {
        var list = await CompletionHost.AtAsync(
            Method("var d = new Dictionary<string, string> { [\"aws.s3.use_instance_profile\"] = \"true\", [\"§\"] = \"\" };"));

        Assert.Equal(
            ["aws.s3.access_key", "aws.s3.secret_key", "aws.s3.session_token"],
            list.Texts[^5..].Where(static key => !key.Contains("use_", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_whole_key_is_replaced()
    {
        var list = await CompletionHost.AtAsync(Method("var sql = \"ALTER CATALOG c SET (\\\"aws.s3.re§goin\\\" = \\\"x\\\")\";"));

        Assert.Equal(Method("var sql = \"ALTER CATALOG c SET (\\\"aws.s3.region\\\" = \\\"x\\\")\";"), await list.AcceptAsync("aws.s3.region"));
    }

    [Fact]
    public async Task The_words_of_a_value_are_proposed()
    {
        var list = await CompletionHost.AtAsync(Method("var sql = $\"SELECT * FROM FILES ('path' = '{name}', 'format' = 'p§')\";"));

        Assert.Equal(["parquet", "orc", "csv", "avro"], list.Texts);
        Assert.Equal(Method("var sql = $\"SELECT * FROM FILES ('path' = '{name}', 'format' = 'orc')\";"), await list.AcceptAsync("orc"));
    }

    [Theory]
    [InlineData("var text = \"it's §\";")]
    [InlineData("var text = \"say 'aws.s3.§'\"u8;")]
    [InlineData("var text = \"SELECT * FROM t WHERE a = '§'\";")]
    [InlineData("var text = $\"CREATE EXTERNAL CATALOG c PROPERTIES ('{na§me}' = 'x')\";")]
    [InlineData("var text = \"CREATE EXTERNAL CATALOG c COMMENT '§' PROPERTIES ('type' = 'hive')\";")]
    [InlineData("// CREATE EXTERNAL CATALOG c PROPERTIES ('§')")]
    [InlineData("var c = '§';")]
    public async Task Other_texts_are_left_alone(string code) => Assert.Empty((await CompletionHost.AtAsync(Method(code))).Texts);

    [Fact]
    public async Task No_position_of_incomplete_code_throws()
    {
        const string Code = "var d = new Dictionary<string, string> { [\"aws.s3.region\"] = \"a\" { \"type\", $\"PROPERTIES ('x' = \"\"\" @\"\" (\"y\", ";
        for (var position = 0; position <= Code.Length; position++)
            _ = (await CompletionHost.AtAsync(Code.Insert(position, "§"))).Texts;
    }

    private static string Method(string code) => $$"""
        using System.Collections.Generic;
        using StarRocks.AwsAuth;

        public static class Test
        {
            public static void Run(string name)
            {
                {{code}}
            }
        }
        """;
}
