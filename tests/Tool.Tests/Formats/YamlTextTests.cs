using System.Globalization;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Formats;

/// <summary>Texts in the values of YAML.</summary>
public sealed class YamlTextTests
{
    private const string Alter = "ALTER CATALOG lake SET (\"aws.s3.enable_ssl\" = \"{|SRA2005:ja|}\");";

    [Theory]
    [InlineData("sql: |\n  " + Alter + "\n")]
    [InlineData("sql: |-\n    ALTER CATALOG lake SET\n    (\n      \"aws.s3.enable_ssl\" = \"{|SRA2005:ja|}\"\n    )\nx: 1\n")]
    [InlineData("sql: >\n  ALTER CATALOG lake\n  SET (\"aws.s3.enable_ssl\" = \"{|SRA2005:ja|}\")\n")]
    [InlineData("sql: \"ALTER CATALOG lake SET (\\\"aws.s3.enable_ssl\\\" = \\\"{|SRA2005:ja|}\\\")\"\n")]
    [InlineData("sql: 'ALTER CATALOG lake SET (''aws.s3.enable_ssl'' = ''{|SRA2005:ja|}'')'\n")]
    [InlineData("sql: ALTER CATALOG lake SET ('aws.s3.enable_ssl' = '{|SRA2005:ja|}')\n")]
    [InlineData("steps:\n- |\n  " + Alter + "\n- SELECT 1\n")]
    [InlineData("data:\n  init.sql: |\n    " + Alter + "\n  setup.sh: |\n    mysql <<EOF\n    " + Alter + "\n    EOF\n")]
    [InlineData("data:\n  lake.json: |\n    { \"aws.s3.enable_ssl\": \"{|SRA2005:ja|}\" }\n")]
    [InlineData("data:\n  fe.conf: |\n    aws_s3_use_instance_profile = {|SRA2005:ture|}\n")]
    [InlineData(
        "jobs:\n  a:\n    steps:\n    - run: |\n        mysql -e 'ALTER CATALOG lake SET (\"aws.s3.enable_ssl\" = \"{|SRA2005:ja|}\")'\n")]
    [InlineData("command: [\"mysql\", \"-e\", \"ALTER CATALOG lake SET ('aws.s3.enable_ssl' = '{|SRA2005:ja|}')\"]\n")]
    [InlineData("command:\n- bash\n- -c\n- |\n  mysql <<'EOF'\n  " + Alter + "\n  EOF\n")]
    [InlineData("args: [\"-e\", \"ALTER CATALOG c SET ('aws.s3.use_instance_profile'='{|SRA2005:ture|}')\"]\n")]
    [InlineData("args:\n  - -e\n  - ALTER CATALOG c SET ('aws.s3.use_instance_profile'='{|SRA2005:ture|}')\n")]
    [InlineData("command: [mysql, -e, 'ALTER CATALOG c SET (\"aws.s3.use_instance_profile\"=\"{|SRA2005:ture|}\")']\n")]
    [InlineData("a: &a |\n  " + Alter + "\nb: *a\n")]
    [InlineData("data:\n  k: v\n  {{- if .Values.x }}\n  init.sql: |\n    " + Alter + "\n  {{- end }}\n")]
    [InlineData("data:\n  k: v\n  {{- with .Values.x }}\n  init.sql: |\n    " + Alter + "\n  {{- end }}\n  l: v\n")]
    [InlineData("data:\n  k: v\n  {% if x %}\n  a.sql: |\n    " + Alter + "\n  {% else %}\n  b.sql: |-\n    " + Alter + "\n  {% endif %}\n")]
    [InlineData("data:\n  k: v\n  {{- if x }}\n  b.sql: >\n    " + Alter + "\n  {{- end }}{{/* of x */}}\n")]
    [InlineData("data:\n  k: v\n  {{- if x }}\n  fe.conf: |\n    aws_s3_use_instance_profile = {|SRA2005:ture|}\n  {{- end }}\n")]
    [InlineData("steps:\n  - a\n  {{- if x }}\n  - |\n    " + Alter + "\n  {{- end }}\n")]
    [InlineData("data:\n  k: v\n  {{- if x }}\n  a:\n    b.sql: |\n      " + Alter + "\n  {{- end }}\n")]
    [InlineData("data:\n  k: v\n  {{- if x }}\n  a: {b.sql: \"ALTER CATALOG c SET ('aws.s3.enable_ssl' = '{|SRA2005:ja|}')\"}\n  {{- end }}\n")]
    [InlineData("data:\n  b.sql: |\n    " + Alter + "\n    {{ .Values.more }}\n  c: d\n")]
    [InlineData("data:\r\n  b.sql: |\r\n    " + Alter + "\r\n{{ .Values.more | indent 4 }}\r\n\r\n  c.sql: |-\r\n    " + Alter)]
    [InlineData("data:\n  fe.conf: |\n    aws_s3_use_instance_profile = {|SRA2005:ture|}\n    {{- toYaml .Values.more | nindent 4 }}\n")]
    public void Reported(string text) => MarkedFile.Check("/deploy/lake.yaml", text);

    [Theory]
    [InlineData(
        "sql: |\n  -- starrocks-awsauth: disable\n  ALTER CATALOG lake SET ('aws.s3.enable_ssl' = 'ja')\nmore: |\n  " + Alter + "\n")]
    [InlineData("# starrocks-awsauth: disable SRA2005\nsql: |\n  ALTER CATALOG lake SET ('aws.s3.enable_ssl' = 'ja')\n")]
    [InlineData("sql: |\n  ALTER CATALOG lake SET ('aws.s3.enable_ssl' = '{{ .Values.ssl }}')\n")]
    [InlineData(
        "data:\n  fe.conf: |\n    run_mode = shared_data\n    enable_load_volume_from_conf = true\n    aws_s3_path = b\n"
            + "{{ .Values.conf | indent 4 }}\n")]
    [InlineData("description: Sets aws.s3.enable_ssl = ja in the catalog.\n")]
    public void Silent(string text) => MarkedFile.Check("/deploy/lake.yaml", text);

    [Theory]
    [InlineData(
        "sql: |\n    ALTER CATALOG lake SET\n    (\n        \"aws.s3.region\" = \"us-west-1\",\n        \"aws.s3.region\" = \"us-west-2\"\n"
            + "    );\nx: 1\n",
        "Remove the earlier property",
        "sql: |\n    ALTER CATALOG lake SET\n    (\n        \"aws.s3.region\" = \"us-west-2\"\n    );\nx: 1\n")]
    [InlineData(
        "sql: \"ALTER CATALOG lake SET (\\\"aws.s3.enable_ssl\\\" = \\\"TURE\\\")\"\n",
        "Correct the value",
        "sql: \"ALTER CATALOG lake SET (\\\"aws.s3.enable_ssl\\\" = \\\"true\\\")\"\n")]
    [InlineData(
        "sql: |\r\n  CREATE EXTERNAL CATALOG c PROPERTIES (\r\n    \"type\" = \"hive\", \"hive.metastore.uris\" = \"thrift://a:9083\",\r\n"
            + "    \"aws.s3.use_instance_profile\" = \"true\",\r\n    \"aws.s3.endpoint\" = \"https://s3.eu-west-1.amazonaws.com\"\r\n  );\r\n",
        "Set the region",
        "sql: |\r\n  CREATE EXTERNAL CATALOG c PROPERTIES (\r\n    \"type\" = \"hive\", \"hive.metastore.uris\" = \"thrift://a:9083\",\r\n"
            + "    \"aws.s3.use_instance_profile\" = \"true\",\r\n    \"aws.s3.endpoint\" = \"https://s3.eu-west-1.amazonaws.com\",\r\n"
            + "    \"aws.s3.region\" = \"eu-west-1\"\r\n  );\r\n")]
    [InlineData(
        "sql: 'ALTER CATALOG lake SET (''aws.s3.enable_ssl'' = ''TURE'')'\n",
        "Correct the value",
        "sql: 'ALTER CATALOG lake SET (''aws.s3.enable_ssl'' = ''true'')'\n")]
    [InlineData(
        "data:\n  x.sh: |\n    mysql <<EOF\n    ALTER CATALOG lake SET (\"aws.s3.enable_ssl\" = \"TURE\");\n    EOF\n",
        "Correct the value",
        "data:\n  x.sh: |\n    mysql <<EOF\n    ALTER CATALOG lake SET (\"aws.s3.enable_ssl\" = \"true\");\n    EOF\n")]
    public void Fixed(string text, string title, string expected) =>
        Assert.Equal(expected, MarkedFile.Fix("/deploy/lake.yaml", text, title));

    /// <summary>A brace ends a plain value between braces or brackets.</summary>
    [Theory]
    [InlineData("run: {0}\n", true)]
    [InlineData("a: {{ run: '{0}' }}\n", true)]
    [InlineData("a: {{ run: {0} }}\n", false)]
    [InlineData("run: [ {0}, x ]\n", false)]
    public void A_fix_does_not_end_a_plain_value(string template, bool isFixed)
    {
        var text = Format("abcd1234");

        Assert.Equal(
            isFixed ? Format("${AWS_SECRET_ACCESS_KEY}") : text,
            MarkedFile.Fix("/deploy/lake.yaml", text, "Read the secret from the environment"));

        string Format(string secret) => string.Format(
            CultureInfo.InvariantCulture, template, "mysql -e \"ALTER CATALOG lake SET (\\\"aws.s3.secret_key\\\" = \\\"" + secret + "\\\")\"");
    }
}
