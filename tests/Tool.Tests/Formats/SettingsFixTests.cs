using System;
using System.Linq;
using StarRocks.AwsAuth.Generator;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Formats;

/// <summary>Tests which fixes of settings are offered, and that the file can still be loaded after them.</summary>
public sealed class SettingsFixTests
{
    /// <summary>A line break is written as the others are.</summary>
    [Theory]
    [InlineData("a.json", "{ \"sql\": \"", "\" }")]
    [InlineData("a.yaml", "sql: \"", "\"\n")]
    public void A_property_that_is_added_in_an_escaped_text(string path, string start, string end)
    {
        const string Sql = "CREATE EXTERNAL CATALOG a\\nPROPERTIES\\n(\\n\\t\\\"type\\\" = \\\"hive\\\",\\n\\t"
            + "\\\"hive.metastore.uris\\\" = \\\"thrift://h:9083\\\",\\n\\t\\\"aws.s3.use_instance_profile\\\" = \\\"true\\\",\\n\\t"
            + "\\\"aws.s3.endpoint\\\" = \\\"https://s3.eu-west-1.amazonaws.com\\\"";
        var text = start + Sql + "\\n);" + end;

        Assert.Equal(start + Sql + ",\\n\\t\\\"aws.s3.region\\\" = \\\"eu-west-1\\\"\\n);" + end, MarkedFile.Fix(path, text, "Set the region"));
    }

    private const string Flag = "  aws.s3.use_instance_profile: true\n";
    private const string Frontend = "run_mode = shared_data\nenable_load_volume_from_conf = true\naws_s3_path = b/c\naws_s3_region = us-west-2\n";

    [Theory]
    [InlineData("a:\n" + Flag + "  aws.s3.region: &r us-west-2\n  aws.s3.region: us-west-2\nb:\n  aws.glue.region: *r\n")]
    [InlineData("a:\n" + Flag + "  &k aws.s3.region: us-west-2\n  aws.s3.region: us-west-2\nb:\n  *k : us-west-2\n")]
    [InlineData("a:\n" + Flag + "  aws.s3.region: us-west-2\n  &k aws.s3.regoin: us-west-2\nb:\n  *k : us-west-2\n")]
    [InlineData("a:\n  aws.s3.use_instance_profile: &f ture\nb:\n  c: *f\n")]
    [InlineData("a:\n" + Flag + "  ? aws.s3.region\n  : us-west-2\n  ? aws.s3.region\n  : us-west-2\n")]
    [InlineData("a: {aws.s3.use_instance_profile: true, ? aws.s3.region : us-west-2, ? aws.s3.region : us-west-2}\n")]
    [InlineData("a: &a\n  aws.glue.regionx_y: x\nb:\n  <<: *a\n  aws.glue.use_instance_profile: true\n")]
    public void What_other_lines_need_is_not_changed(string text)
    {
        var fixes = MarkedFile.Find("/a.yaml", text).SelectMany(LocatedFix.Of).ToList();

        foreach (var fix in fixes)
            Assert.Null(new FileFixes(ToolFileKinds.All).Apply(Microsoft.CodeAnalysis.Text.SourceText.From(text), "/a.yaml", [fix]));
        Assert.Empty(fixes);
    }

    [Fact]
    public void A_setting_is_added_only_to_keys_without_a_question_mark()
    {
        const string Text =
            "a:\n  ? type\n  : hive\n  ? aws.s3.access_key\n  : AKIAIOSFODNN7EXAMPLE\n  ? aws.s3.endpoint\n  : s3.eu-west-3.amazonaws.com\n"
            + "  ? aws.s3.region\n  : eu-west-3\n  ? AWS_REGION\n  : eu-west-3\n";

        foreach (var fix in MarkedFile.Find("/a.yaml", Text).SelectMany(LocatedFix.Of))
            Assert.DoesNotContain(fix.Fix.Steps, static step => step.Kind is Rules.FixKind.Add or Rules.FixKind.Remove);
    }

    [Theory]
    [InlineData("kind: ConfigMap\ndata:\n  aws.s3.use_instance_profile: ture\n", "ture", "\"true\"")]
    [InlineData("data:\n  aws.s3.use_instance_profile: TURE\n  aws.s3.enable_ssl: true\n", "TURE", "\"true\"")]
    [InlineData("data:\n  aws.s3.use_instance_profile: 'ture'\n", "'ture'", "\"true\"")]
    [InlineData("p:\n- key: aws.s3.use_instance_profile\n  value: flase\n", "flase", "\"false\"")]
    public void A_string_stays_a_string(string text, string old, string expected) =>
        Assert.Equal(
            text.Replace(old, expected, StringComparison.Ordinal), MarkedFile.Fix("/a.yaml", text, "Correct the value"));

    [Theory]
    [InlineData("true", "false")]
    [InlineData("\"true\"", "\"false\"")]
    [InlineData("|-\n    true", "\"false\"")]
    public void A_boolean_stays_a_boolean(string old, string expected)
    {
        const string Text = "data:\n  aws.s3.use_aws_sdk_default_behavior: true\n  aws.s3.use_instance_profile: ";

        Assert.Equal(
            Text + expected + "\n",
            MarkedFile.Fix("/a.yaml", Text + old + "\n", "Use only the SDK default chain"));
    }

    [Fact]
    public void A_secret_of_fe_conf_becomes_a_variable_of_the_frontend() =>
        Assert.Equal(
            Frontend + "aws_s3_access_key = AKIAIOSFODNN7EXAMPLE\naws_s3_secret_key = ${AWS_SECRET_ACCESS_KEY}\n",
            MarkedFile.Fix(
                "/fe.conf",
                Frontend + "aws_s3_access_key = AKIAIOSFODNN7EXAMPLE\naws_s3_secret_key = Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4MDEyMzQ1\n",
                "Read the secret from the environment"));

    [Theory]
    [InlineData("")]
    [InlineData("aws_s3_secret_key =\n")]
    [InlineData("aws_s3_secret_key = \n")]
    public void A_missing_key_of_fe_conf_becomes_a_variable_of_the_frontend(string missing) =>
        Assert.Contains(
            "aws_s3_secret_key = ${AWS_SECRET_ACCESS_KEY}",
            MarkedFile.Fix(
                "/fe.conf", Frontend + "aws_s3_access_key = AKIAIOSFODNN7EXAMPLE\n" + missing, "Set the missing key of the pair")
                .Replace("=$", "= $", StringComparison.Ordinal),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("/a.yaml", "a:\n  aws.s3.access_key: AKIAIOSFODNN7EXAMPLE\n  aws.s3.secret_key: Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4MDEyMzQ1\n")]
    [InlineData(
        "/a.properties", "aws.s3.access_key=AKIAIOSFODNN7EXAMPLE\naws.s3.secret_key=Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4MDEyMzQ1\n")]
    public void What_nothing_fills_in_is_not_left_empty(string path, string text)
    {
        var found = Assert.Single(MarkedFile.Find(path, text), static each => each.Id == "SRA3001");

        Assert.Empty(LocatedFix.Of(found));
    }

    [Theory]
    [InlineData("/fe.conf", "run_mode = shared_data\naws_s3_path = b/c\naws_s3_regoin = us-west-2\n", "aws_s3_regoin", "aws_s3_region")]
    [InlineData("/fe.conf", "run_mode = shared_data\naws_s3_path = b/c\naws.s3.region = us-west-2\n", "aws.s3.region", "aws_s3_region")]
    [InlineData("/a.yaml", "data:\n  fe.conf: |\n    run_mode = shared_data\n    aws_s3_path = b/c\n    aws_s3_regoin = us-west-2\n", "_regoin", "_region")]
    [InlineData("/a.yaml", "p:\n- key: aws.s3.use_instance_profile\n  value: \"true\"\n- key: aws.s3.regoin\n  value: b\n", "regoin", "region")]
    [InlineData("/a.yaml", "p:\n- key: aws.s3.use_instance_profile\n  value: x\n- value: b\n  key: 'aws.s3.regoin'\n", "regoin", "region")]
    [InlineData(
        "/a.json",
        """{"p": [{"key": "aws.s3.use_instance_profile", "value": "true"}, {"key": "aws.s3.regoin", "value": "b"}]}""", "regoin", "region")]
    public void A_misspelled_key_is_corrected(string path, string text, string old, string expected) =>
        Assert.Equal(text.Replace(old, expected, StringComparison.Ordinal), MarkedFile.Fix(path, text, "Correct the key"));
}
