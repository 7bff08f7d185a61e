using System.Globalization;
using System.Linq;
using StarRocks.AwsAuth.Generator;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Formats;

/// <summary>Checks settings in YAML as people write it.</summary>
public sealed class YamlCheckTests
{
    private const string Contradiction = "SRA1001[aws.s3.access_key]";

    [Theory]
    [InlineData("aws.s3.use_instance_profile: \"true\"\naws.s3.access_key: minio\n", Contradiction)]
    [InlineData("lake:\n  aws:\n    s3:\n      use_instance_profile: true\n      access_key: minio\n", "SRA1001[access_key]")]
    [InlineData("lake: {aws.s3: {use_instance_profile: true, access_key: \"minio\"}}\n", "SRA1001[access_key]")]
    [InlineData("models:\n  +properties: [{\"aws.s3.use_instance_profile\": \"true\", \"aws.s3.access_key\": \"minio\"}]\n", Contradiction)]
    [InlineData("- aws.s3.use_instance_profile: yes\n  aws.s3.access_key: minio\n", "")]
    [InlineData("aws.s3.use_instance_profile: 'ture'\naws.s3.iam_role_arn: !Sub arn:${AWS::Partition}:iam::1:role/x\n", "SRA2005[ture]")]
    [InlineData(
        "p:\n  aws.s3.use_instance_profile: \"true\"\n  {% if keys %}\n  date: \"{{ end_date }}\"\n  aws.s3.access_key: \"minio\"\n"
            + "  {% endif %}\n",
        "")]
    [InlineData(
        "size: \"{{ block_size }}\"\nrate: ${for}\nname: '{{ with.name }}'\naws.s3.use_instance_profile: true\naws.s3.access_key: minio\n",
        Contradiction)]
    [InlineData("aws.s3.use_instance_profile: true\n---\naws.s3.access_key: minio\n", "")]
    [InlineData(
        "{{- if .Values.profile }}\naws.s3.use_instance_profile: true\n{{- else }}\naws.s3.access_key: minio\naws.s3.access_key: minio2\n"
            + "{{- end }}\n",
        "")]
    [InlineData(
        "a: b\n{{- if .Values.dev }}\naws.s3.use_instance_profile: ture\naws.s3.regoin: x\n{{- else }}\n"
            + "aws.s3.secret_key: je7MtGbClwBF/2Zp9Utk/h3yCo8nvbqwertyuiop\n{{- end }}\naws.s3.region: us-west-2\n",
        "SRA2005[ture] SRA4001[aws.s3.regoin] SRA3001[je7MtGbClwBF/2Zp9Utk/h3yCo8nvbqwertyuiop]")]
    [InlineData("aws:\n  s3:\n    region: us-west-2\n    {{- if x }}\n    use_instance_profile: ture\n    {{- end }}\n", "SRA2005[ture]")]
    [InlineData(
        "aws:\n  a: b\n  {{- if x }}\n  s3:\n    use_instance_profile: true\n    access_key: minio\n  {{- end }}\n",
        "SRA1001[access_key]")]
    [InlineData("aws:\n  s3:\n    bucket: x\n    {{- if x }}\n    secret_key: je7MtGbClwBF/2Zp9Utk/h3yCo8nvbqwertyuiop\n    {{- end }}\n", "")]
    [InlineData("a: b\n{{- if x }}\naws.s3.region: us-west-1\n{{- else }}\naws.s3.region: us-west-2\n{{- end }}\n", "")]
    [InlineData("%{ if x }\naws.s3.use_instance_profile: true\n%{ else }\naws.s3.access_key: minio\n%{ endif }\n", "")]
    [InlineData("c:\n  x: y\n  %{~ for k in keys ~}\n  aws.s3.use_instance_profile: true\n  %{~ endfor ~}\n  aws.s3.access_key: minio\n", "")]
    [InlineData("y: \"%{HOST} %%{ if x }\"\naws.s3.use_instance_profile: true\naws.s3.access_key: minio\n", Contradiction)]
    [InlineData("aws.s3.use_instance_profile: '%{ if x == \"a\" }true%{ else }false%{ endif }'\naws.s3.region: us-west-2\n", "")]
    [InlineData("{{#if x}}\naws.s3.use_instance_profile: true\n{{else}}\naws.s3.access_key: minio\n{{/if}}\n", "")]
    [InlineData("c:\n  {{~#x}}\n  aws.s3.use_instance_profile: true\n  {{/x}}\n  {{^x}}\n  aws.s3.access_key: minio\n  {{/x}}\n", "")]
    [InlineData("{{#x}}\na: b\n{{/x}}\naws.s3.use_instance_profile: true\naws.s3.access_key: minio\n", Contradiction)]
    [InlineData("aws.s3.use_instance_profile: true\n# starrocks-awsauth: disable SRA1001\naws.s3.access_key: minio\n", "")]
    [InlineData("aws.s3.use_instance_profile: true\n{{/* starrocks-awsauth: disable SRA1001 */}}\naws.s3.access_key: minio\n", "")]
    [InlineData("aws.s3.use_instance_profile: true\naws.s3.access_key: minio\nb: [c\n", Contradiction)]
    [InlineData("x: &lake\n  aws.s3.use_instance_profile: true\n  aws.s3.access_key: minio\nb: *lake\nc:\n  <<: *lake\n", Contradiction)]
    [InlineData("aws.s3.access-key: minio\naws.s3.use_instance_profile: ture\n", "SRA4001[aws.s3.access-key] SRA2005[ture]")]
    [InlineData("kind: Secret\ndata:\n  aws.s3.enable_ssl: dHJ1ZQ==\n  aws.s3.secret_key: je7MtGbClwBF/2Zp9Utk/h3yCo8nvbqwertyuiop\n", "")]
    [InlineData("data:\n  aws.s3.enable_ssl: dHJ1ZQ==\n  {{- if x }}\n  aws.s3.use_instance_profile: dHJ1ZQ==\n  {{- end }}\nkind: Secret\n", "")]
    [InlineData("kind: Secret\nstringData:\n  aws.s3.enable_ssl: ja\n", "SRA2005[ja]")]
    [InlineData("kind: ConfigMap\ndata:\n  aws.s3.enable_ssl: ja\n", "SRA2005[ja]")]
    [InlineData("kind: Secret\ndata:\n  aws.s3.enable_sssl: dHJ1ZQ==\n", "SRA4001[aws.s3.enable_sssl]")]
    [InlineData(
        "kind: SealedSecret\nspec:\n  encryptedData:\n    aws.s3.use_instance_profile: AgBy3i4OJSWK+PiTySYZZA9rO43cGDEq\n"
            + "    aws.s3.secret_key: AgBy3i4OJSWK+PiTySYZZA9rO43cGDEqje7MtGbClwBF\n", "")]
    public void Settings(string text, string expected) => Assert.Equal(expected, FormatCheck.Problems(YamlFormat.Instance, text));

    [Theory]
    [InlineData("aws.glue.se\u001dretkey: u\n")]
    [InlineData("aws.glue.se\u001eretkey: u\n")]
    [InlineData("aws.glue.se\u001fretkey: u\n")]
    public void A_key_with_a_separator_of_fixes_has_no_fix(string text)
    {
        var problems = MarkedFile.Find("a.yaml", text);
        Assert.NotEmpty(problems);
        Assert.All(problems, static problem => Assert.Empty(LocatedFix.Of(problem)));
    }

    [Theory]
    [InlineData(
        "services:\n  app:\n    environment:\n      - AWS_S3_REGION=us-west-2a\n      - Lake__S3__Region=us-west-2a\n"
            + "      - AWS__S3__USE_INSTANCE_PROFILE=ture\n")]
    [InlineData("env:\n- name: AWS_S3_ACCESS_KEY\n  valueFrom:\n    secretKeyRef: {name: x, key: y}\n")]
    [InlineData(
        "conf:\n  common:\n    aws.s3.access.key.id: minioadmin\n    aws.s3.access.key.secret: minioadmin\n"
            + "    aws.s3.region: ca-central-1\n    aws.s3.bucket.name: x\n    aws.s3.endpoint: http://minio:9000\n")]
    [InlineData("aws:\n  s3:\n    bucket: x\n    region: here\n")]
    [InlineData("aws.s3.accessKey: AK\naws.s3.secret: sk\naws.s3.region: here\n")]
    [InlineData("app:\n  aws.s3.access-key: AK\n  aws.s3.secret-key: sk\n  aws.s3.region: here\n")]
    public void Settings_of_other_programs_are_not_reported(string text) =>
        Assert.Equal("", FormatCheck.Problems(YamlFormat.Instance, text));

    [Fact]
    public void The_message_about_a_key_that_is_set_twice() => Assert.Equal(
        "'aws.s3.region' is set twice in one object. Some programs reject the file; others silently use the last value. Keep one of them.",
        MarkedFile.Find("/lake.yaml", "aws.s3.region: us-west-1\naws.s3.region: us-west-2\n").Single(static found => found.Id == "SRA4002")
            .GetMessage(CultureInfo.InvariantCulture));

    [Fact]
    public void Sql_in_a_literal() => Assert.Equal(
        "SRA2005[ture]",
        FormatCheck.Problems(
            YamlFormat.Instance,
            """
            data:
              init.sql: |
                CREATE EXTERNAL CATALOG c PROPERTIES (
                  "type" = "hive", "hive.metastore.uris" = "thrift://h:9083",
                  "aws.s3.use_instance_profile" = "ture",
                  "aws.s3.region" = "{{ .Values.region }}"
                );
            """));

    [Fact]
    public void Fe_conf_with_template_lines_in_a_literal() => Assert.Equal(
        "SRA2005[ture]",
        FormatCheck.Problems(
            YamlFormat.Instance,
            """
            data:
              fe.conf: |
                run_mode = shared_data
                aws_s3_path = {{ .Values.path }}
            {{- if .Values.accessKey }}
                aws_s3_access_key = {{ .Values.accessKey }}
                aws_s3_secret_key = {{ .Values.secretKey }}
            {{- else }}
                aws_s3_use_aws_sdk_default_behavior = treu
            {{- end }}
                aws_s3_use_instance_profile = ture
            """));

    [Fact]
    public void Fe_conf_with_a_template_of_two_lines_in_a_literal() => Assert.Equal(
        "SRA4001[aws_s3_regio]",
        FormatCheck.Problems(
            YamlFormat.Instance,
            """
            data:
              fe.conf: |
                run_mode = shared_data
                aws_s3_path = lake
                aws_s3_use_instance_profile = {{
                  .Values.profile }}
                aws_s3_regio = us-west-2
            """));

    [Fact]
    public void Fe_conf_in_a_literal() => Assert.Equal(
        "SRA2005[ture]",
        FormatCheck.Problems(
            YamlFormat.Instance,
            """
            starrocks:
              starrocksFESpec:
                config: |
                  # The storage
                  run_mode = shared_data
                  aws_s3_path = lake/data
                  aws_s3_region = us-west-2
                  aws_s3_use_instance_profile = ture
            """));

    [Fact]
    public void A_fix_keeps_the_style_of_a_block() => Assert.Equal(
        "lake:\n  - aws.s3.use_instance_profile: \"true\"\n    aws.s3.region: us-west-2 # here\n",
        FormatCheck.Fix(
            YamlFormat.Instance,
            "lake:\n  - aws.s3.use_instance_profile: \"ture\"\n    aws.s3.region: us-west-2 # here\n",
            "SRA2005"));

    [Fact]
    public void A_fix_removes_lines() => Assert.Equal(
        "lake:\n  aws.s3.use_instance_profile: true\n  aws.s3.region: us-west-2\n",
        FormatCheck.Fix(
            YamlFormat.Instance,
            "lake:\n  aws.s3.use_instance_profile: true\n  aws.s3.access_key: minio\n  aws.s3.secret_key: minio\n"
                + "  aws.s3.region: us-west-2\n",
            "SRA1001"));

    [Fact]
    public void A_fix_removes_pairs_of_braces() => Assert.Equal(
        "lake: {aws.s3.use_instance_profile: true, aws.s3.region: us-west-2}\n",
        FormatCheck.Fix(
            YamlFormat.Instance,
            "lake: {aws.s3.use_instance_profile: true, aws.s3.access_key: minio, aws.s3.secret_key: minio, aws.s3.region: us-west-2}\n",
            "SRA1001"));

    [Fact]
    public void A_fix_renames_a_key() => Assert.Equal(
        "\"aws.s3.use_instance_profile\": true\naws.s3.region: us-west-2\n",
        FormatCheck.Fix(YamlFormat.Instance, "\"aws.s3.use_instance_profil\": true\naws.s3.region: us-west-2\n", "SRA4001"));
}
