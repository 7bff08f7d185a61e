using System;
using System.Globalization;
using System.Linq;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Formats;

public sealed class ConfFormatTests
{
    private const string Reads = "run_mode = shared_data\nenable_load_volume_from_conf = true\n";

    [Theory]
    [InlineData(Reads + "aws_s3_path = lake\naws_s3_region = us-west-2\naws_s3_use_instance_profile = true\n", "")]
    [InlineData(
        Reads + "aws_s3_path = lake\naws_s3_region = us-west-2\naws_s3_access_key = minio\n",
        "SRA1002[aws_s3_access_key] SRA2003[minio]")]
    [InlineData(Reads + "aws_s3_path: lake\naws_s3_region us-west-2\naws_s3_use_instance_profile=ture\n", "SRA2005[ture]")]
    [InlineData("aws_s3_path = lake\naws_s3_region = us-west-2\naws_s3_use_instance_profile = false\naws_s3_access_key = ${AK}\n", "")]
    [InlineData("cloud_native_storage_type = HDFS\n" + Reads + "aws_s3_path = lake\naws_s3_region = us-west-2\n", "")]
    [InlineData("aws_s3_use_instance_profile = true\naws_s3_acces_key = ${AK}\naws_s3_region = us-west-2\n", "SRA4001[aws_s3_acces_key]")]
    [InlineData(
        "# starrocks-awsauth: disable SRA4001\naws_s3_use_instance_profile = true\naws_s3_regio = us-west-2\naws_s3_path = lake\n",
        "")]
    [InlineData("aws_s3_region = here\naws_s3_endpoint = x\n", "")]
    [InlineData("{{- if .Values.x }}\naws_s3_use_instance_profile = ture\n{{- end }}\naws_s3_path = lake\n", "")]
    [InlineData(Reads + "{{- if .Values.key }}\naws_s3_access_key = {{ .Values.key }}\n{{- end }}\naws_s3_path = lake\naws_s3_use_instance_profile = ture\n", "SRA2005[ture]")]
    [InlineData(Reads + "{% if key %}\naws_s3_access_key = minio\n{% else %}\naws_s3_use_instance_profile = true\n{% endif %}\naws_s3_path = lake\naws_s3_regio = us-west-2\n", "SRA4001[aws_s3_regio]")]
    [InlineData(Reads + "aws_s3_path = lake\naws_s3_access_key = AKIAI44QH8DHBEXAMPLE\n{{ include \"more\" . }}\n", "")]
    [InlineData(Reads + "aws_s3_path = lake\naws_s3_region = us-west-2\naws_s3_access_key = AKIAI44QH8DHBEXAMPLE\n{{/* no more */}}\n", "SRA1002[aws_s3_access_key]")]
    [InlineData(Reads + "aws_s3_path = lake\naws_s3_access_key = AKIAI44QH8DHBEXAMPLE\n{{- if\n", "")]
    [InlineData(Reads + "aws_s3_path = lake\naws_s3_access_key = AKIAI44QH8DHBEXAMPLE\n<% if x\n", "")]
    [InlineData(Reads + "aws_s3_path = lake\naws_s3_access_key = AKIAI44QH8DHBEXAMPLE\n${MORE\n", "")]
    [InlineData(Reads + "aws_s3_path = lake\naws_s3_access_key = AKIAI44QH8DHBEXAMPLE\n\f<%= more %>\n", "")]
    [InlineData(Reads + "aws_s3_path = lake\n{{- with .Values.a\n  .b }}\naws_s3_use_instance_profile = ture\n{{ end }}\naws_s3_external_id = x y\n", "SRA2010[x y]")]
    [InlineData(Reads + "{{/* starrocks-awsauth: disable SRA2005 */}}\naws_s3_region = us-west-2\naws_s3_path = lake\naws_s3_use_instance_profile = ture\n", "")]
    [InlineData(Reads + "aws_s3_path = lake\naws_s3_region = us-west-2\naws_s3_use_instance_profile = \\\n  ${USE_PROFILE}\n", "")]
    [InlineData(Reads + "aws_s3_path = lake\naws_s3_use_instance_profile = {{\n  .Values.profile }}\naws_s3_regio = us-west-2\n", "SRA4001[aws_s3_regio]")]
    [InlineData(Reads + "%{ if key != \"\" }\naws_s3_access_key = minio\n%{ else }\naws_s3_use_instance_profile = true\n%{ endif }\naws_s3_path = lake\naws_s3_regio = us-west-2\n", "SRA4001[aws_s3_regio]")]
    [InlineData(Reads + "{{#if key}}\naws_s3_access_key = minio\n{{^}}\naws_s3_use_instance_profile = true\n{{/if}}\naws_s3_path = lake\naws_s3_regio = us-west-2\n", "SRA4001[aws_s3_regio]")]
    [InlineData("aws_s3_use_instance_profile = ture\naws_s3_path = \\uXYZ\n", "")]
    [InlineData("spark.hadoop.aws_s3_path = x\nrun_mode = y\n", "")]
    public void Settings(string text, string expected) => Assert.Equal(expected, FormatCheck.Problems(ConfFormat.Frontend, text));

    [Theory]
    [InlineData("conf/be.conf", "be_port = 9060\n{|SRA4003:aws_s3_path|} = s3://gold\n{|SRA4003:aws_s3_region|} = local-01\n{|SRA4003:aws_s3_use_instance_profile|} = ture\n")]
    [InlineData("cn.conf.j2", "{|SRA4003:aws_s3_endpoint|} = {{ endpoint }}\n{% if x %}\naws_s3_path = x\n{% endif %}\n")]
    [InlineData("be.conf", "object_storage_region = us-west-2\naws_sdk_logging_trace_enabled = true\nAWS_S3_REGION = x\n")]
    [InlineData("maybe.conf", "aws_s3_path = s3://gold\naws_s3_region = local-01\n")]
    [InlineData("x.sh", "echo '{|SRA4003:aws_s3_region|} = x' >> $BE_HOME/conf/be.conf\n")]
    [InlineData("x.yaml", "data:\n  be.conf: |\n    {|SRA4003:aws_s3_region|} = x\n  fe.conf: |\n    run_mode = shared_data\n    aws_s3_region = x\n")]
    public void What_backends_ignore(string path, string marked) => MarkedFile.Check(path, marked);

    [Fact]
    public void A_key_that_is_set_twice() => Assert.Equal(
        "aws_s3_path = x",
        FormatCheck.Fix(ConfFormat.Frontend, "run_mode = y\naws_s3_path = lake\naws_s3_path = x\n", "SRA4002").Split('\n')[1]);

    /// <summary>Not .NET configuration reads fe.conf, wherever it is written.</summary>
    [Theory]
    [InlineData("/fe.conf", "{0}")]
    [InlineData("/readme.md", "```\n{0}```\n")]
    [InlineData("/fe.yaml", "data:\n  fe.conf: |\n{0}")]
    public void The_message_about_a_key_that_is_set_twice(string path, string template)
    {
        var text = template
            .Replace("{0}", "{1}run_mode = shared_data\n{1}aws_s3_path = lake\n{1}aws_s3_path = x\n", StringComparison.Ordinal)
            .Replace("{1}", path.EndsWith(".yaml", StringComparison.Ordinal) ? "    " : "", StringComparison.Ordinal);

        var problem = MarkedFile.Find(path, text).Single(static found => found.Id == "SRA4002");

        Assert.Equal(
            "'aws_s3_path' is set twice. StarRocks silently uses the last value. Keep one of them.",
            problem.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Positions_and_escapes()
    {
        const string Text = "! note\r\n  run_mode=shared_data\r\naws_s3_\\\r\n  path : s3\\://lake\t \r\naws_s3_region";
        var tree = ConfFormat.Frontend.Read(Text);
        Assert.Equal(
            [
                "run_mode|run_mode|shared_data|shared_data",
                "aws_s3_path|aws_s3_\\\r\n  path|s3://lake|s3\\://lake",
                "aws_s3_region|aws_s3_region||",
            ],
            tree.Nodes.Skip(1).Select(static node =>
                $"{node.Name}|{Text.Substring(node.NameSpan.Start, node.NameSpan.Length)}|{node.Text}|{Text[node.ValueStart..node.End]}"));
        Assert.Equal("! note", Text.Substring(tree.Comments[0].Start, tree.Comments[0].Length));
    }

    [Fact]
    public void A_setting_after_one_with_sql_is_fixed() => Assert.Equal(
        "aws_s3_use_instance_profile = true",
        FormatCheck.Fix(
            ConfFormat.Frontend,
            "aws_s3_path = ALTER CATALOG c SET (\"aws.s3.region\" = \"us-west-2\")\naws_s3_use_instance_profile = ture\n",
            "SRA2005").Split('\n')[1]);

    [Fact]
    [Trait("Runs", "Size")]
    public void A_long_word_is_read() => Assert.False(ConfFormat.MayConcern(string.Concat(Enumerable.Repeat("aws_s3_x", 500_000))));

    [Fact]
    public void A_fix_writes_escapes() => Assert.Equal(
        "run_mode = shared_data\naws_s3_use_instance_profile = true\naws_s3_path = lake\n",
        FormatCheck.Fix(
            ConfFormat.Frontend, "run_mode = shared_data\naws_s3_use_instance_profile = ture\naws_s3_path = lake\n", "SRA2005"));
}
