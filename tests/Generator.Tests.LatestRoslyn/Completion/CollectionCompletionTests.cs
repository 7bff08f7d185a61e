using System;
using System.Linq;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Generator.Tests.Completion;

public sealed class CollectionCompletionTests
{
    private const string Region = "\"aws.s3.region\"";

    public static TheoryData<string> Forms { get; } =
    [
        "var d = new Dictionary<string, string> { [\"aws.s3.region\"] = \"us-west-2\", [\"aws.s3.§\"] = \"\" };",
        "var d = new Dictionary<string, string> { [\"aws.s3.region\"] = \"us-west-2\", [\"aws.s3.§\"] };",
        "var d = new Dictionary<string, string> { [\"aws.s3.§\"] = \"\", [\"aws.s3.region\"] = \"us-west-2\" };",
        "var d = new Dictionary<string, string> { { \"aws.s3.region\", \"us-west-2\" }, { \"aws.s3.§\", \"\" } };",
        "var d = new Dictionary<string, string> { { \"aws.s3.region\", \"us-west-2\" }, { \"aws.s3.§\" } };",
        "var d = new Dictionary<string, string> { { \"aws.s3.region\", \"us-west-2\" } { \"aws.s3.§\", \"\" } };",
        "var d = new Dictionary<string, string> { [\"aws.s3.region\"] = \"us-west-2\" [\"aws.s3.§\"] = \"\" };",
        "var d = new Dictionary<string, string>\n{\n    [\"aws.s3.region\"] = \"us-west-2\",\n    [\"aws.s3.§\n};",
        "Dictionary<string, object> d = new() { [\"aws.s3.region\"] = \"us-west-2\", [@\"aws.s3.§\"] = true };",
        "List<(string Key, string Value)> d = [(\"aws.s3.region\", \"us-west-2\"), (\"aws.s3.§\", \"\")];",
        "(string, string)[] d = [(\"aws.s3.region\", \"us-west-2\"), (\"aws.s3.§\", \"\")];",
        "KeyValuePair<string, string>[] d = [new(\"aws.s3.region\", \"us-west-2\"), new(\"aws.s3.§\", \"\")];",
        "var d = new[] { KeyValuePair.Create(\"aws.s3.region\", \"us-west-2\"), KeyValuePair.Create(\"aws.s3.§\", \"\") };",
        "var d = new[] { new KeyValuePair<string, string>(\"aws.s3.region\", \"us-west-2\"), new KeyValuePair<string, string>(value: \"\", key: \"aws.s3.§\") };",
        "var d = new Dictionary<string, string>(); d[\"aws.s3.region\"] = \"us-west-2\"; d[\"aws.s3.§\"] = \"\";",
        "var d = new Dictionary<string, string> { [\"aws.s3.region\"] = \"us-west-2\" }; d[\"aws.s3.§\"]",
        "var d = new Dictionary<string, string>(); d.Add(\"aws.s3.§\"); d.Add(\"aws.s3.region\", \"us-west-2\");",
        "var d = new Dictionary<string, string>(); d.Add(\"aws.s3.region\", \"us-west-2\"); d.TryAdd(\"aws.s3.§\", \"\");",
        "var d = new List<KeyValuePair<string, string>>(); d.Add(new(\"aws.s3.region\", \"us-west-2\")); d.Add(new(\"aws.s3.§\", \"\"));",
        "var d = ImmutableDictionary<string, string>.Empty.Add(\"aws.s3.region\", \"us-west-2\").Add(\"aws.s3.§\", \"\");",
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task The_keys_that_are_not_set_are_proposed(string code)
    {
        var list = await CompletionHost.AtAsync(Method(code));

        Assert.Contains("aws.s3.endpoint", list.Texts);
        Assert.DoesNotContain("aws.s3.region", list.Texts);
        Assert.False(list.HasOthers);
        Assert.Equal(
            Method(code.Replace("aws.s3.§", "aws.s3.endpoint", StringComparison.Ordinal)),
            await list.AcceptAsync("aws.s3.endpoint"));
    }

    [Theory]
    [InlineData("\"§aws.s3.regoin\"")]
    [InlineData("\"aws.s3.§regoin\"")]
    [InlineData("\"aws.s3.regoin§\"")]
    [InlineData("\"a§ws.s3.regoin\"")]
    public async Task The_whole_key_is_replaced(string key)
    {
        var list = await CompletionHost.AtAsync(Method($"var d = new Dictionary<string, string> {{ [\"aws.s3.endpoint\"] = \"\", [{key}] = \"us-west-2\" }};"));

        Assert.Equal(
            Method($"var d = new Dictionary<string, string> {{ [\"aws.s3.endpoint\"] = \"\", [{Region}] = \"us-west-2\" }};"),
            await list.AcceptAsync("aws.s3.region"));
    }

    [Theory]
    [InlineData("HiveCatalog", "hive.metastore.uris")]
    [InlineData("IcebergCatalog", "iceberg.catalog.type")]
    [InlineData("FilesSource", "path")]
    [InlineData("S3Auth", "aws.s3.use_instance_profile")]
    [InlineData("GlueAuth", "aws.glue.use_instance_profile")]
    public async Task The_type_that_reads_a_collection_decides(string type, string first) =>
        Assert.Equal(
            first,
            (await CompletionHost.AtAsync(Method($"{type}.FromProperties(new Dictionary<string, string> {{ [\"§\"] = \"\" }});"))).Texts.First());

    [Fact]
    public async Task The_type_of_a_catalog_decides()
    {
        var list = await CompletionHost.AtAsync(Method(
            "var d = new Dictionary<string, string> { [\"type\"] = \"iceberg\", [\"aws.s3.region\"] = \"us-west-2\", [\"§\"] = \"\" };"));

        Assert.Contains("iceberg.catalog.warehouse", list.Texts);
        Assert.DoesNotContain("type", list.Texts);
        Assert.DoesNotContain("hive.metastore.type", list.Texts);
    }

    [Theory]
    [InlineData("[\"aws.s3.enable_ssl\"] = \"§\"", "true false")]
    [InlineData("[\"aws.s3.enable_ssl\"] = \"fa§\"", "true false")]
    [InlineData("[\"hive.metastore.type\"] = \"§\"", "hive glue dlf")]
    [InlineData("[\"aws.glue.region\"] = \"cn-north-1\", [\"aws.s3.region\"] = \"§\"", "cn-north-1 cn-northwest-1")]
    [InlineData("{ \"aws.s3.region\", \"us-gov-west-1\" }, { \"aws.s3.sts.region\", \"§\" }", "us-gov-east-1 us-gov-west-1")]
    [InlineData("[\"aws.s3.secret_key\"] = \"§\"", "")]
    [InlineData("[\"format\"] = \"§\"", "")]
    [InlineData("[\"§\"] = \"\"", "")]
    [InlineData("[\"a§\"] = \"\"", "")]
    [InlineData("[\"Logging.§\"] = \"\"", "")]
    public async Task The_values_of_a_key_are_proposed(string elements, string expected) =>
        Assert.Equal(
            expected.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            (await CompletionHost.AtAsync(Method($"var d = new Dictionary<string, string> {{ {elements} }};"))).Texts);

    [Theory]
    [InlineData("var text = \"aws.s3.§\";")]
    [InlineData("var text = \"aws.s3.§\"u8;")]
    [InlineData("System.Console.WriteLine(\"aws.s3.§\");")]
    [InlineData("var d = new Dictionary<int, string> { [\"aws.s3.§\"] = \"\" };")]
    [InlineData("var c = \"aws.s3.\"[\"aws.s3.§\"];")]
    [InlineData("var d = new Dictionary<string, string> { [\"aws.s3.\"§] = \"\" };")]
    [InlineData("var t = (\"aws.s3.§\", 1);")]
    public async Task Other_strings_are_left_alone(string code) => Assert.Empty((await CompletionHost.AtAsync(Method(code))).Texts);

    [Fact]
    public async Task A_project_without_the_package_is_left_alone() =>
        Assert.Empty((await CompletionHost.AtAsync(
            Method("var d = new Dictionary<string, string> { [\"aws.s3.§\"] = \"\" };").Replace("using StarRocks.AwsAuth;", "", StringComparison.Ordinal),
            hasPackage: false)).Texts);

    [Fact]
    public async Task A_proposal_has_its_meaning_and_its_page()
    {
        var list = await CompletionHost.AtAsync(Method("HiveCatalog.FromProperties(new Dictionary<string, string> { [\"§\"] = \"\" });"));

        var parameter = await list.DescriptionAsync("aws.s3.use_web_identity_token_file");
        var required = await list.DescriptionAsync("hive.metastore.uris");

        Assert.Contains("web identity token file of its pod", parameter, StringComparison.Ordinal);
        Assert.Contains("Since StarRocks 4.0.", parameter, StringComparison.Ordinal);
        Assert.Contains("https://docs.starrocks.io/", parameter, StringComparison.Ordinal);
        Assert.Contains("thrift://10.0.0.1:9083. Required.", required, StringComparison.Ordinal);
        Assert.Contains("docs/statements.md", required, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[AwsAuth(\"§\")] public partial class Block { }", "aws.s3 aws.glue")]
    [InlineData("[AwsAuth(\"aws.g§lue\")] public partial class Block { }", "aws.s3 aws.glue")]
    [InlineData("[AwsAuth(\"aws.s3\", Section = \"§\")] public partial class Block { }", "")]
    [InlineData("[System.Obsolete(\"§\")] public partial class Block { }", "")]
    public async Task The_prefixes_of_a_block_are_proposed(string code, string expected) =>
        Assert.Equal(
            expected.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            (await CompletionHost.AtAsync("using StarRocks.AwsAuth;\n" + code)).Texts);

    [Theory]
    [InlineData("[AwsAuth(\"aws.s3\")]", "sts.region")]
    [InlineData("[AwsAuth(\"my.store\")]", "sts.endpoint")]
    [InlineData("[ExternalCatalog(CatalogType.Hive)]", "hive.metastore.uris")]
    [InlineData("[BrokerLoad]", "max_filter_ratio")]
    public async Task The_keys_of_a_member_are_relative_to_its_type(string attribute, string expected) =>
        Assert.Contains(
            expected,
            (await CompletionHost.AtAsync($"using StarRocks.AwsAuth;\n{attribute} public partial class C {{ [PropertyKey(\"§\")] public string? A {{ get; init; }} }}")).Texts);

    [Theory]
    [InlineData("[AwsAuth(\"aws.s3\")]", "public string? Region { get; init; }", "region")]
    [InlineData("[AwsAuth(\"aws.s3\")]", "[PropertyKey(\"sts.region\")] public string? B { get; init; }", "sts.region")]
    [InlineData("[ExternalCatalog(CatalogType.Hive)]", "public string? MetastoreUris { get; init; }", "hive.metastore.uris")]
    [InlineData("[BrokerLoad]", "public double? MaxFilterRatio { get; init; }", "max_filter_ratio")]
    public async Task The_keys_of_other_members_are_not_proposed(string attribute, string member, string key)
    {
        string Code(string other) =>
            $"using StarRocks.AwsAuth;\n{attribute} public partial class C {{ {other} [PropertyKey(\"§\")] public string? A {{ get; init; }} }}";

        Assert.Contains(key, (await CompletionHost.AtAsync(Code(""))).Texts);
        Assert.Contains(key, (await CompletionHost.AtAsync(Code("[PropertyIgnore] " + member))).Texts);
        Assert.DoesNotContain(key, (await CompletionHost.AtAsync(Code(member))).Texts);
    }

    [Theory]
    [InlineData("[@\"aws.s3.§")]
    [InlineData("[\"\"\"aws.s3.§")]
    [InlineData("[\"aws.s3.§")]
    public async Task A_literal_that_is_not_closed_is_a_key(string key) =>
        Assert.Contains(
            "aws.s3.region",
            (await CompletionHost.AtAsync(Method($"var d = new Dictionary<string, string> {{ {key}\n}};"))).Texts);

    [Theory]
    [InlineData("var d = new Dictionary<string, string> { [\"§", '"', true)]
    [InlineData("var d = new Dictionary<string, string> { [\"aws.§", '.', true)]
    [InlineData("var d = new Dictionary<string, string> { [\"aws.s§", 's', true)]
    [InlineData("var d = new Dictionary<string, string> { [\"aws §", ' ', false)]
    [InlineData("var d = d§", 'd', false)]
    public async Task Only_characters_after_a_quote_open_the_list(string code, char typed, bool expected) =>
        Assert.Equal(expected, await CompletionHost.OpensAsync(Method(code), typed));

    private static string Method(string code) => $$"""
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using StarRocks.AwsAuth;

        public static class Test
        {
            public static void Run()
            {
                {{code}}
            }
        }
        """;
}
