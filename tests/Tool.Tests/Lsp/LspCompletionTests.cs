using System;
using System.Linq;
using System.Text.Json.Nodes;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

public sealed class LspCompletionTests
{
    private const string Catalog =
        "CREATE EXTERNAL CATALOG a PROPERTIES (\"type\" = \"hive\", \"aws.s3.use_instance_profile\" = \"true\", ";

    [Theory]
    [InlineData("file:///a.sql", Catalog + "\"aws.s3.|", "aws.s3.iam_role_arn")]
    [InlineData("file:///a.sql", Catalog + "\"aws.s3.|\" = \"x\");", "aws.s3.region")]
    [InlineData("file:///a.sql", Catalog + "\"aws.s3.enable_ssl\" = \"|\");", "false")]
    [InlineData("file:///appsettings.json", "{ \"aws.s3.use_instance_profile\": \"true\", \"aws.s3.|\": \"\" }", "aws.s3.region")]
    [InlineData("file:///appsettings.json", "{ \"aws.s3.use_instance_profile\": \"true\", \"aws.s3.enable_ssl\": \"|\" }", "false")]
    public void Keys_and_values_are_proposed(string uri, string marked, string expected)
    {
        var item = Items(uri, marked).SingleOrDefault(item => (string?)item["label"] == expected);
        Assert.NotNull(item);
        Assert.Equal(expected, (string?)item["textEdit"]!["newText"]);
        Assert.NotEqual("", (string?)item["documentation"]!["value"]);
    }

    /// <summary>Gets files with the caret at <c>|</c>, a proposal, and a key that is set.</summary>
    public static TheoryData<string, string, string, string> Places { get; } = new()
    {
        // Names in the object of a block.
        { "appsettings.json", """{ "Lake": { "aws.s3": { "enable_ssl": "true", "|": "" } } }""", "region", "enable_ssl" },
        { "appsettings.json", """{ "Lake": { "aws": { "s3": { "enable_ssl": "true", "|": "" } } } }""", "region", "enable_ssl" },
        { "appsettings.json", """{ "aws": { "s3": { "|""", "use_instance_profile", "" },
        { "appsettings.json", "{ \"a\": [ { \"aws\": { \"s3\": { \"region\": \"x\",\n \"us| } } } ],\n \"b\": 1 }", "endpoint", "region" },
        { "appsettings.json", """{ "aws": { "|": "" } }""", "s3.region", "" },
        { "appsettings.json", """{ "aws": { "s3": { "enable_ssl": "|" } } }""", "false", "" },
        { "appsettings.json", """{ "aws": { "s3": { "enable_ssl": "|""", "false", "" },
        { "appsettings.json", """{ "Lakes": [ { "aws.s3.region": "x", "aws.s3.|": "" }, 1 ] }""", "aws.s3.endpoint", "aws.s3.region" },
        { "appsettings.json", """{ "Lake": { "aws.s3.region": "x", "aws.s3.|" "Other": 1 } }""", "aws.s3.endpoint", "aws.s3.region" },
        { "values.yaml", "lake:\n  aws:\n    s3:\n      region: x\n      us|\n  other: 1\n", "use_instance_profile", "region" },
        { "values.yaml", "lake:\n  aws.s3:\n    region: x\n    \"us|\n", "use_instance_profile", "region" },
        { "values.yaml", "lakes:\n- aws.s3.region: x\n  aws.s3.|\n", "aws.s3.endpoint", "aws.s3.region" },
        { "values.yaml", "lake:\n  aws.s3.region: x\n  aws.s3.enable_ssl: \"|\n", "false", "" },
        { "values.yaml", "lake:\n  aws.s3.region: us-|\n", "us-east-1", "" },

        { "values.yaml", "lake:\n  aws.s3.region: \u25ae\n", "us-east-1", "" },
        { "values.yaml", "lake:\n  aws.s3.region: \u25ae", "us-east-1", "" },
        { "values.yaml", "lake:\n  aws.s3.region: x\n  aws.s3.enable_ssl: \u25ae\n", "false", "us-east-1" },

        { "values.yaml", "lake:\n  aws.s3.region: x\n  aws.s3.enable_ssl: \u25ae # c\n", "false", "" },
        { "values.yaml", "lake:\n  aws.s3.region: \u25ae   # c\n", "us-east-1", "" },
        { "values.yaml", "lake:\n  aws.s3.region: \u25ae   \n  other: 1\n", "us-east-1", "" },
        { "values.yaml", "lake:\n  aws.s3.region: us-\u25ae # c\n", "us-east-1", "" },
        { "values.yaml", "lake: {aws.s3.use_instance_profile: \"true\", aws.s3.enable_ssl: \u25ae}\n", "false", "" },
        { "values.yaml", "lake: {aws.s3.use_instance_profile: \"true\", aws.s3.enable_ssl: \u25ae, a: b}\n", "false", "" },
        { "values.yaml", "lake: {aws.s3.use_instance_profile: \"true\", aws.s3.enable_ssl: \"\u25ae\"}\n", "false", "" },
        { "values.yaml", "lake: {aws.s3.enable_ssl: f\u25ae, a: b}\n", "false", "" },
        { "values.yaml", "lake: {aws.s3.region: x, aws.s3.\u25ae}\n", "aws.s3.endpoint", "aws.s3.region" },
        { "values.yaml", "lake: {aws.s3.region: x, \"aws.s3.\u25ae\"}\n", "aws.s3.endpoint", "aws.s3.region" },
        { "values.yaml", "lakes: [{aws.s3.enable_ssl: \u25ae}]\n", "false", "" },
        { "values.yaml", "lake: {\n  aws.s3.enable_ssl: \u25ae }\n", "false", "" },

        { "a.sh", "mysql -e 'ALTER CATALOG a SET ('\\''aws.s3.enable_ssl'\\''='\\''f\u25ae'\\'')'\n", "false", "" },
        { "a.sh", "mysql -e 'ALTER CATALOG a SET ('\\''aws.s3.enable_ssl'\\''='\\''\u25ae'\\'')'\n", "false", "" },
        { "a.sh", "mysql -e 'ALTER CATALOG a SET ('\\''aws.s3.\u25ae'\\'')'\n", "aws.s3.region", "" },
        { "a.sh", "mysql -e 'ALTER CATALOG a SET ('\"'\"'aws.s3.\u25ae'\"'\"'='\"'\"'x'\"'\"')'\n", "aws.s3.region", "" },

        // Sections of .NET in names.
        { "appsettings.json", """{ "Lake:aws.s3.|": "" }""", "aws.s3.region", "" },
        { "appsettings.json", """{ "Lake:aws.s3.region": "x", "Lake:aws.s3.|": "" }""", "aws.s3.endpoint", "aws.s3.region" },
        { "appsettings.json", """{ "A:Lake:aws.s3.|": "" }""", "aws.s3.region", "" },
        { "appsettings.json", """{ "Lake:aws:s3:|": "" }""", "region", "" },
        { "appsettings.json", """{ "Lake:aws.s3.enable_ssl": "|" }""", "false", "" },
        { "appsettings.json", """{ "Lake:aws.s3": { "region": "x", "|": "" } }""", "endpoint", "region" },
        { "appsettings.json", """{ "Lake": { "aws:s3": { "region": "x", "|": "" } } }""", "endpoint", "region" },
        { "appsettings.json", """{ "aws:s3:|": "" }""", "region", "aws.s3.region" },
        { "appsettings.json", """{ "aws:s3:region": "x", "aws:s3:|": "" }""", "endpoint", "region" },
        { "appsettings.json", """{ "aws:s3.|": "" }""", "s3.region", "" },
        { "appsettings.json", """{ "aws": { "s3:|": "" } }""", "region", "" },
        { "appsettings.json", """{ "aws": { "s3:enable_ssl": "|" } }""", "false", "" },

        // Lists of keys and values.
        { "a.yaml", "p:\n- key: aws.s3.region\n  value: x\n- key: aws.s3.\u25ae\n", "aws.s3.endpoint", "aws.s3.region" },
        { "a.yaml", "p:\n- key: aws.s3.\u25ae\n", "aws.s3.endpoint", "" },
        { "a.yaml", "p:\n- key: aws.s3.enable_ssl\n  value: \u25ae\n", "false", "" },
        { "a.yaml", "p:\n- key: aws.s3.enable_ssl\n  value: f\u25ae\n", "false", "" },
        { "a.yaml", "storage_volumes:\n- properties:\n  - key: aws.s3.region\n    value: x\n  - key: \u25ae\n", "aws.s3.endpoint", "aws.s3.region" },
        { "a.json", """{ "p": [ { "key": "aws.s3.enable_ssl", "value": "|" } ] }""", "false", "" },

        // fe.conf.
        { "fe.conf", "run_mode = shared_data\naws_s3_region = x\naws_|\n", "aws_s3_path", "aws_s3_region" },
        { "fe.conf", "run_mode = shared_data\naws_s3_use_instance_profile = |\n", "true", "" },
        { "fe.conf", "aws_s3_region = |\n", "us-west-2", "" },

        { "fe.conf", "run_mode = \u25ae\n", "shared_data", "" },
        { "fe.conf", "cloud_native_storage_type = \u25ae\n", "S3", "" },
        { "fe.conf", "enable_load_volume_from_conf = \u25ae\n", "true", "" },
        { "fe.conf", "run_mode = shared_data\nenable_\u25ae\n", "enable_load_volume_from_conf", "run_mode" },

        // Empty lines.
        { "fe.conf", "run_mode = shared_data\naws_s3_region = x\n\u25ae\n", "aws_s3_path", "aws_s3_region" },
        { "fe.conf", "run_mode = shared_data\n\u25ae", "aws_s3_path", "" },
        { "fe.conf", "# c\n  \u25ae\nrun_mode = shared_data\n", "aws_s3_path", "run_mode" },
        { "a.properties", "aws.s3.use_instance_profile = true\n\u25ae\n", "aws.s3.region", "aws.s3.use_instance_profile" },
        { "values.yaml", "lake:\n  aws.s3.use_instance_profile: \"true\"\n  \u25ae\n", "aws.s3.region", "aws.s3.use_instance_profile" },
        { "values.yaml", "lake:\n  aws.s3.use_instance_profile: \"true\"\n  \u25ae\n  aws.s3.region: x\n", "aws.s3.endpoint", "aws.s3.region" },
        { "values.yaml", "lake:\n  aws:\n    s3:\n      use_instance_profile: true\n      \u25ae", "region", "use_instance_profile" },
        { "a.yaml", "data:\n  fe.conf: |\n    run_mode = shared_data\n    aws_s3_region = x\n    \u25ae\n", "aws_s3_path", "aws_s3_region" },

        { "a.md", "```yaml\nlake:\n  aws.s3.enable_ssl: \"true\"\n  \u25ae\n```\n", "aws.s3.region", "aws.s3.enable_ssl" },
        { "values.yaml", "lakes:\n- aws.s3.enable_ssl: \"true\"\n  \u25ae\n- a: b\n", "aws.s3.region", "aws.s3.enable_ssl" },

        // The first key of an fe.conf without a name.
        { "values.yaml", "starrocksFESpec:\n  config: |\n    run_mode = shared_data\n    aws_s3_\u25ae\n", "aws_s3_path", "" },
        { "values.yaml", "starrocksFESpec:\n  config: |\n    run_mode = shared_data\n    \u25ae\n", "aws_s3_path", "" },
        { "compose.yaml", "configs:\n  fe:\n    content: |\n      run_mode = shared_data\n      aws_s3_\u25ae\n", "aws_s3_region", "" },
        { "values.yaml", "starrocksFESpec:\n  config: |\n    run_mode = \u25ae\n", "shared_nothing", "" },

        // Texts in texts.
        { "a.yaml", "data:\n  a.sql: |\n    CREATE EXTERNAL CATALOG a PROPERTIES (\n      \"type\" = \"hive\",\n      \"aws.s3.\u25ae\n",
            "aws.s3.region", "type" },
        { "a.yaml", "data:\n  a.sql: |\n    CREATE EXTERNAL CATALOG a PROPERTIES (\"\u25ae\n  b: c\n", "type", "" },
        { "a.yaml", "data:\n  fe.conf: |\n    run_mode = shared_data\n    aws_\u25ae\n", "aws_s3_path", "" },
        { "a.md", "# A\n\n```sql\nCREATE EXTERNAL CATALOG a PROPERTIES (\n  \"|\n```\n", "type", "" },
        { "a.md", "```json\n{ \"aws\": { \"s3\": { \"|\n```\n", "region", "" },
        { "a.sh", "mysql <<EOF\nCREATE EXTERNAL CATALOG a PROPERTIES (\"type\" = \"hive\", \"aws.s3.|\nEOF\n", "aws.s3.region", "type" },
    };

    /// <summary>Gets files with SQL that has no property yet.</summary>
    public static TheoryData<string, string, string> FirstKeys { get; } = new()
    {
        { "a.yaml", "sql: |\n  ALTER CATALOG c SET (\"\u25ae\")\n", "aws.s3.region" },
        { "a.yaml", "sql: |\n  ALTER CATALOG c SET (\"aws.s3.\u25ae\")\n", "aws.s3.region" },
        { "a.yaml", "sql: |\n  ALTER CATALOG c SET (\"aws.s3.\u25ae\n", "aws.s3.region" },
        { "a.yaml", "sql: |\n  CREATE EXTERNAL CATALOG c PROPERTIES (\"\u25ae\")\n", "type" },
        { "a.yaml", "sql: |\n  USE d;\n  CREATE  EXTERNAL\n  CATALOG c PROPERTIES (\n    \"\u25ae\n", "type" },
        { "a.yaml", "sql: |\n  CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://b') PROPERTIES (\"\u25ae\")\n", "aws.s3.region" },
        { "a.yaml", "sql: |\n  SELECT * FROM FILES (\"\u25ae\")\n", "path" },
        { "a.yaml", "sql: |\n  INSERT INTO FILES('\u25ae') SELECT 1\n", "path" },
        { "a.yaml", "sql: SELECT * FROM FILES ('\u25ae')\n", "path" },
        { "a.yaml", "sql: ALTER CATALOG c SET (\"aws.s3.\u25ae\")\n", "aws.s3.region" },
        { "a.yaml", "sql: 'ALTER CATALOG c SET (\"aws.s3.\u25ae\")'\n", "aws.s3.region" },
        { "a.yaml", "hooks:\n- \"CREATE EXTERNAL CATALOG c PROPERTIES ('\u25ae')\"\n", "type" },
        { "a.yaml", "script:\n- mysql -e \"ALTER CATALOG c SET ('\u25ae')\"\n", "aws.s3.region" },
        { "a.yaml", "args: [\"-e\", \"ALTER CATALOG c SET ('\u25ae')\"]\n", "aws.s3.region" },
        { "a.json", """{"Sql":"ALTER CATALOG lake SET (\"aws.s3.|"}""", "aws.s3.region" },
        { "a.json", """{"Sql":"ALTER CATALOG lake SET ('|')"}""", "aws.s3.region" },
        { "a.json", """{"Sql":["SELECT 1", "SELECT * FROM FILES('|')"]}""", "path" },
        { "a.sh", "mysql -e \"ALTER CATALOG c SET ('\u25ae')\"\n", "aws.s3.region" },
        { "a.sh", "mysql -e 'ALTER CATALOG c SET (\"aws.s3.\u25ae\")'\n", "aws.s3.region" },
        { "a.sh", "X=$(mysql -e \"CREATE EXTERNAL CATALOG c PROPERTIES ('\u25ae')\")\n", "type" },
        { "a.md", "```\nALTER CATALOG c SET (\"\u25ae\")\n```\n", "aws.s3.region" },
        { "a.properties", "sql = ALTER CATALOG c SET ('aws.s3.\u25ae')\n", "aws.s3.region" },
    };

    [Theory]
    [MemberData(nameof(FirstKeys))]
    public void The_first_key_of_SQL_in_a_text_is_proposed(string file, string marked, string proposed) =>
        Assert.Contains(Items("file:///" + file, marked), item => (string?)item["label"] == proposed);

    [Theory]
    [MemberData(nameof(Places))]
    public void Keys_and_values_are_proposed_in_every_format(string file, string marked, string proposed, string absent)
    {
        var labels = Items("file:///" + file, marked).Select(static item => (string?)item["label"]).ToList();
        Assert.Contains(proposed, labels);
        Assert.DoesNotContain(absent, labels);
    }

    [Theory]
    [InlineData("aws.s3.|", "aws.s3.iam_role_arn")]
    [InlineData("aws.glue.|", "aws.glue.use_instance_profile")]
    [InlineData("AWS.GLUE.|", "aws.glue.use_instance_profile")]
    [InlineData("|", "hive.metastore.uris")]
    [InlineData("regi|", "hive.metastore.uris")]
    public void What_begins_as_it_is_typed_comes_first(string typed, string expected)
    {
        var items = Items("file:///a.sql", Catalog + "\"" + typed);
        Assert.Equal(expected, (string?)items.MinBy(static item => (string?)item["sortText"], StringComparer.Ordinal)!["label"]);
    }

    [Theory]
    [InlineData("appsettings.json", """{ "name": "|" }""")]
    [InlineData("appsettings.json", """{ "aws": 1, "x|": "" }""")]
    [InlineData("appsettings.json", "|")]
    [InlineData("values.yaml", "a: b\nc|\n")]
    [InlineData("values.yaml", "a: \"b|\n")]
    [InlineData("a.md", "Text \"aws.s3.|\n")]
    [InlineData("a.yaml", "text: Write ALTER CATALOG and then ('\u25ae')\n")]
    [InlineData("a.yaml", "sql: SELECT f('\u25ae')\n")]
    [InlineData("a.yaml", "lake: [aws.s3.\u25ae]\n")]
    [InlineData("appsettings.json", """{ "La|ke:aws.s3.region": "" }""")]
    [InlineData("appsettings.json", """{ "Lake:|": "" }""")]
    [InlineData("a.sh", "echo 'Alter catalogs' (\"\u25ae\")\n")]
    [InlineData("be.conf", "aws_s3_path = b\naws_s3_|\n")]
    [InlineData("a.yaml", "lake:\n  aws.s3.use_instance_profile: true\n  aws.s3.region: us-\n    west\u25ae\n")]
    [InlineData("a.yaml", "lake:\n  aws.s3.use_instance_profile: true\n  aws.s3.region: us-\u25ae\n    west\n")]
    [InlineData("a.yaml", "lake:\n  aws.s3.use_instance_profile: true\n  aws.s3.region: >-\n    us-\u25ae\n    west\n")]
    [InlineData("a.yaml", "lake:\n  aws.s3.use_instance_profile: true\n  aws.s3.region: >-\n    us-\u25ae\n")]
    [InlineData("a.yaml", "lake:\n  aws.s3.use_instance_profile: true\n  aws.s3.region: 'us-\n    \u25aewest'\n")]
    [InlineData("a.yaml", "kind: Secret\ndata:\n  aws.s3.region: x\n  aws.s3.enable_ssl: \u25ae\n")]
    public void Nothing_is_proposed_for_other_settings(string file, string marked) => Assert.Empty(Items("file:///" + file, marked));

    /// <summary>Gets files with the caret in a template, or in a text that contains one.</summary>
    public static TheoryData<string, string> Templates { get; } = new()
    {
        { "a.sql", Catalog + "\"aws.s3.region\" = {{ var(\"\u25ae\") }});" },
        { "a.sql", Catalog + "\"aws.s3.region\" = {{ var(\"\u25ae" },
        { "a.sql", Catalog + "{{ props(\"\u25ae\") }});" },
        { "a.sql", Catalog + "{{ props(\n  \"\u25ae\"\n) }});" },
        { "a.sql", Catalog + "{% if var(\"\u25ae\") %} \"a\" = \"b\" {% endif %});" },
        { "a.sql", Catalog + "{% if var(\"\u25ae" },
        { "a.sql", Catalog + "<%= get(\"\u25ae\") %>);" },
        { "a.sql", Catalog + "<%= get(\"\u25ae" },
        { "a.sql", Catalog + "{# \"\u25ae\" #});" },
        { "a.sql", Catalog + "\"aws.s3.region\" = \"${AWS\u25ae\");" },
        { "a.sql", Catalog + "\"aws.s3.region\" = \"${AWS\u25ae" },
        { "a.sql", Catalog + "\"aws.s3.region\" = \"${AWS\u25ae}\");" },
        { "a.sql", Catalog + "\"aws.s3.region\" = \"${AWS}\u25ae\");" },
        { "a.sql", Catalog + "\"aws.s3.region\" = \"\u25ae${AWS}\");" },
        { "a.sql", Catalog + "\"aws.s3.region\" = \"$AWS\u25ae\");" },
        { "a.sql", Catalog + "\"aws.s3.region\" = \"us-{name}\u25ae\");" },
        { "a.sql", Catalog + "\"aws.s3.region\" = \"{{ v.\u25ae }}\");" },
        { "a.sql", Catalog + "\"aws.s3.region\" = \"{{ v.\u25ae" },
        { "a.sql", Catalog + "\"aws.s3.region\" = \"{{ env_var('\u25ae') }}\");" },
        { "a.sql", Catalog + "\"aws.s3.region\" = \"{{ env_var(\"\u25ae\") }}\");" },
        { "a.sql", Catalog + "\"aws.s3.{{ x.\u25ae }}\" = \"y\");" },
        { "a.sql", Catalog + "\"{{ block }}.\u25ae\" = \"y\");" },
        { "a.yaml", "lake:\n  aws.s3.region: {{ .Values.\u25ae }}\n" },
        { "a.yaml", "lake:\n  aws.s3.region: {{ .Values.\u25ae\n" },
        { "a.yaml", "lake:\n  aws.s3.region: \"{{ .Values.\u25ae }}\"\n" },
        { "a.yaml", "lake:\n  aws.s3.region: {{ get \"\u25ae\" }}\n" },
        { "a.yaml", "lake:\n  aws.s3.region: ${\u25ae}\n" },
        { "a.yaml", "lake:\n  aws.s3.region: x\n  {{ .Values.\u25ae }}\n" },
        { "a.yaml", "lake:\n  aws.s3.region: x\n  aws.s3.{{ .Values.\u25ae }}: y\n" },
        { "a.yaml", "sql: |\n  " + Catalog + "\"aws.s3.region\" = \"{{ .Values.\u25ae }}\")\n" },
        { "a.yaml", "p:\n- key: aws.s3.region\n  value: {{ .Values.\u25ae }}\n" },
        { "a.json", """{ "aws.s3.use_instance_profile": "true", "aws.s3.region": "{{ v.| }}" }""" },
        { "a.json", """{ "aws.s3.use_instance_profile": "true", "aws.s3.region": "${A|" }""" },
        { "a.json", """{ "aws": { "s3": { "{{ x.| }}": "" } } }""" },
        { "fe.conf", "run_mode = shared_data\naws_s3_region = {{ v.\u25ae }}\n" },
        { "fe.conf", "run_mode = shared_data\naws_s3_region = ${A\u25ae\n" },
        { "fe.conf", "run_mode = shared_data\n{{ v.\u25ae }}\n" },
        { "a.sh", "mysql <<EOF\n" + Catalog + "\"aws.s3.region\" = \"${AWS\u25ae}\");\nEOF\n" },
        { "a.md", "```sql\n" + Catalog + "\"aws.s3.region\" = \"{{ v.\u25ae }}\");\n```\n" },
    };

    [Theory]
    [MemberData(nameof(Templates))]
    public void Nothing_is_proposed_for_a_template(string file, string marked) => Assert.Empty(Items("file:///" + file, marked));

    [Theory]
    [InlineData(Catalog + "\"aws.s3.endpoint\" = \"{{ e }}\", \"\u25ae")]
    [InlineData(Catalog + "\"aws.s3.endpoint\" = {{ e }},\n\"\u25ae\"\n, {{ more }})")]
    [InlineData(Catalog + "{% if a %} \"\u25ae\" {% endif %})")]
    [InlineData("{{ config(\"a\") }}\n" + Catalog + "\"\u25ae\")")]
    [InlineData("-- ${a} {{ b\n" + Catalog + "\"\u25ae\")")]
    public void Keys_are_proposed_beside_templates(string marked) =>
        Assert.Contains(Items("file:///a.sql", marked), static item => (string?)item["label"] == "aws.s3.region");

    [Fact]
    public void A_key_that_is_set_is_not_proposed() =>
        Assert.DoesNotContain(
            Items("file:///a.sql", Catalog + "\"aws.s3.|\" = \"x\");"),
            static item => (string?)item["label"] == "aws.s3.use_instance_profile");

    [Fact]
    public void A_proposal_replaces_the_whole_key()
    {
        var item = Items("file:///a.sql", Catalog + "\"aws.s3.re|goin\" = \"x\");")[0];
        var start = Catalog.Length + 1;
        Assert.Equal(start, (int?)item["textEdit"]!["range"]!["start"]!["character"]);
        Assert.Equal(start + "aws.s3.regoin".Length, (int?)item["textEdit"]!["range"]!["end"]!["character"]);
    }

    [Theory]
    [InlineData("\"aws:s3:re|goin\": \"\"", "aws:s3:", "regoin")]
    [InlineData("\"Lake:aws.s3.re|goin\": \"\"", "Lake:", "aws.s3.regoin")]
    [InlineData("\"Lake:aws:|\": \"\"", "Lake:aws:", "")]
    public void A_proposal_keeps_the_sections_in_a_name(string setting, string kept, string replaced)
    {
        var range = Items("file:///appsettings.json", "{" + setting + "}")[0]["textEdit"]!["range"]!;
        Assert.Equal(2 + kept.Length, (int?)range["start"]!["character"]);
        Assert.Equal(2 + kept.Length + replaced.Length, (int?)range["end"]!["character"]);
    }

    [Theory]
    [InlineData("SELECT |1")]
    [InlineData("-- |")]
    [InlineData("|")]
    [InlineData("|", "a.yaml")]
    [InlineData("a: b\n|\nc: d\n", "a.yaml")]
    [InlineData("a:\n  sql: |\n    SELECT 1\n    \u25ae\n", "a.yaml")]
    [InlineData("lake:\n  aws.s3.use_instance_profile: true\n\u25ae\n", "a.yaml")]
    [InlineData("{ \"aws.s3.use_instance_profile\": \"true\",\n|\n}", "a.json")]
    [InlineData("a = b\n|\n", "a.properties")]
    [InlineData("aws.s3.use_instance_profile = true\na = \\\n|\n", "a.properties")]
    [InlineData("aws.s3.use_instance_profile = true\n# |\n", "a.properties")]
    [InlineData("run_mode = shared_data\n|\n", "be.conf")]
    public void Nothing_is_proposed_elsewhere(string marked, string file = "a.sql") => Assert.Empty(Items("file:///" + file, marked));

    [Theory]
    [InlineData("db/a.sql", "3.0", "CREATE EXTERNAL CATALOG a PROPERTIES (\"type\" = \"|\")", "hive", "unified")]
    [InlineData("a.sql", "3.0", Catalog + "\"|\")", "aws.s3.region", "aws.s3.use_web_identity_token_file")]
    [InlineData("a.sql", "newest", "CREATE EXTERNAL CATALOG a PROPERTIES (\"type\" = \"|\")", "unified", "x")]
    public void What_the_target_version_does_not_have_is_not_proposed(
        string file, string version, string marked, string expected, string unexpected)
    {
        using var workspace = new Workspace();
        workspace.Write(".editorconfig", "[*.sql]\nstarrocks_awsauth.target_version = " + version + "\n");

        var labels = Items(new Uri(workspace.PathOf(file)).AbsoluteUri, marked).Select(static item => (string?)item["label"]).ToList();

        Assert.Contains(expected, labels);
        Assert.DoesNotContain(unexpected, labels);
    }

    private static JsonNode[] Items(string uri, string marked)
    {
        using var session = LspSession.StartInitialized();
        var mark = marked.Contains('\u25ae', StringComparison.Ordinal) ? '\u25ae' : '|';
        var caret = marked.IndexOf(mark, StringComparison.Ordinal);
        var line = marked.AsSpan(0, caret).Count('\n');
        var character = caret - (marked.AsSpan(0, caret).LastIndexOf('\n') + 1);
        session.Open(uri, marked.Remove(caret, 1), "plaintext");
        var list = session.Result(
            "textDocument/completion",
            $$$"""{"textDocument":{"uri":"{{{uri}}}"},"position":{"line":{{{line}}},"character":{{{character}}}}}""")!;
        return [.. list["items"]!.AsArray().Select(static item => item!)];
    }
}
