using System.Linq;
using StarRocks.AwsAuth.Generator;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Formats;

/// <summary>Merge keys of YAML: own keys win, then those of the mapping that is merged first.</summary>
public sealed class YamlMergeTests
{
    private const string Base = "base: &base\n  aws.s3.use_instance_profile: true\n";
    private const string Keys = "keys: &keys\n  aws.s3.access_key: minio\n";
    private const string MarkedKeys = "keys: &keys\n  {|SRA1001:aws.s3.access_key|}: minio\n";

    [Theory]
    [InlineData(Base + "lake:\n  <<: *base\n  {|SRA1001:aws.s3.access_key|}: minio\n")]
    [InlineData(Base + "lake:\n  {|SRA1001:aws.s3.access_key|}: minio\n  <<: *base\n")]
    [InlineData(MarkedKeys + "lake:\n  <<: *keys\n  aws.s3.use_instance_profile: true\npond:\n  <<: *keys\n  aws.s3.use_instance_profile: true\n")]
    [InlineData(Base + "lake:\n  <<: *base\n  aws.s3.use_instance_profile: false\n  aws.s3.access_key: minio\n")]
    [InlineData(Base + "lake:\n  <<: *base\n  aws.s3.use_instance_profile: {{ .Values.profile }}\n  aws.s3.access_key: minio\n")]
    [InlineData(Base + "no: &no { aws.s3.use_instance_profile: false }\nlake:\n  <<: [*no, *base]\n  aws.s3.access_key: minio\n")]
    [InlineData(Base + "no: &no { aws.s3.use_instance_profile: false }\nlake:\n  <<:\n  - *base\n  - *no\n  {|SRA1001:aws.s3.access_key|}: minio\n")]
    [InlineData(Base + MarkedKeys + "lake:\n  <<: [*base, *keys]\n")]
    [InlineData(Base + MarkedKeys + "lake:\n  <<: *base\n  <<: *keys\n")]
    [InlineData(Base + Keys + "lake:\n  <<: [*base, *keys]\n  aws.s3.use_instance_profile: false\n")]
    [InlineData(Base + "more: &more\n  <<: *base\n  x: y\nlake:\n  <<: *more\n  {|SRA1001:aws.s3.access_key|}: minio\n")]
    [InlineData(Base + "lake:\n  <<: { aws.s3.use_aws_sdk_default_behavior: {|SRA2005:ture|} }\n  aws.s3.access_key: minio\n")]
    [InlineData("lake:\n  <<: { aws.s3.use_instance_profile: true }\n  {|SRA1001:aws.s3.access_key|}: minio\n")]
    [InlineData("base: &base\n  aws:\n    s3:\n      use_instance_profile: true\nlake:\n  <<: *base\n  {|SRA1001:aws.s3.access_key|}: minio\n")]
    [InlineData("base: &base\n  aws:\n    s3:\n      use_instance_profile: true\nlake:\n  <<: *base\n  aws:\n    s3:\n      access_key: minio\n      secret_key: {{ x }}\n")]
    [InlineData("base: &base\n  aws:\n    s3: &s3\n      use_instance_profile: true\nlake:\n  <<: *base\n  aws:\n    s3:\n      <<: *s3\n      {|SRA1001:access_key|}: minio\n")]
    [InlineData("base: &base\n  aws.s3.use_instance_profile: {|SRA2005:ture|}\nlake:\n  <<: *base\n  aws.s3.region: us-west-2\npond:\n  <<: *base\n")]
    [InlineData("base: &base\n  aws.s3.use_instance_profile: {|SRA2005:ture|}\nlake:\n  <<: *base\n  aws.s3.use_instance_profile: {|SRA2005:yse|}\n")]
    public void Layers(string marked) => MarkedFile.Check("x.yaml", marked);

    [Theory]
    [InlineData("lake:\n  <<: *missing\n  aws.s3.access_key: minio\n  aws.s3.use_instance_profile: {|SRA2005:ture|}\n")]
    [InlineData("lake:\n  <<: {{ .Values.base }}\n  aws.s3.access_key: minio\n  aws.s3.use_instance_profile: {|SRA2005:ture|}\n")]
    [InlineData(Base + "lake:\n  x: y\n  {{- if .Values.x }}\n  <<: *base\n  {{- end }}\n  aws.s3.access_key: minio\n")]
    [InlineData(Base + "lake:\n  \"<<\": *base\n  aws.s3.access_key: minio\n")]
    [InlineData(Base + "---\nlake:\n  <<: *base\n  aws.s3.access_key: minio\n")]
    [InlineData("lake: &lake\n  <<: *lake\n  aws.s3.access_key: minio\n")]
    [InlineData("lake: &lake\n  pond:\n    <<: *lake\n    aws.s3.access_key: minio\n  aws.s3.use_instance_profile: true\n")]
    [InlineData("lake:\n  aws.s3.region: us-west-2\n  s3:\n    <<: *missing\n    region: us-west-2\n")]
    [InlineData("lake:\n  aws.s3.region: us-west-2\n  s3:\n    x: y\n    region: us-west-2\n")]
    [InlineData("pond: &pond\n  s3:\n    <<: *missing\n    region: us-west-2\nlake:\n  <<: *pond\n  aws.s3.region: us-west-2\n")]
    [InlineData("lake:\n  {{- if .Values.x }}\n  aws.s3.access_key: minio\n  {{- end }}\n  aws.s3.use_instance_profile: true\n")]
    [InlineData("lake:\n  {{- if .Values.x }}\n  aws.s3.access_key: minio\n  {{- else }}\n  aws.s3.use_instance_profile: true\n  {{- end }}\n")]
    [InlineData("lake:\n  aws:\n    s3:\n      {{- if .Values.x }}\n      access_key: minio\n      {{- else }}\n      use_instance_profile: true\n      {{- end }}\n")]
    [InlineData("{{- if .Values.x }}\naws.s3.access_key: minio\n{{- end }}\naws.s3.use_instance_profile: true\n")]
    [InlineData("{{- if .Values.x }}\naws.s3.access_key: minio\n{{- else }}\naws.s3.use_instance_profile: true\n{{- end }}\n")]
    [InlineData("lake:\n  -\n    {{- if .Values.x }}\n    aws.s3.access_key: minio\n    {{- end }}\n    aws.s3.use_instance_profile: true\n")]
    [InlineData("lake:\n  - aws.s3.access_key: minio\n    {{- if .Values.x }}\n    aws.s3.use_instance_profile: true\n    {{- end }}\n")]
    [InlineData("x: &x text\nlake:\n  <<: [*x, *y, 1]\n  aws.s3.access_key: minio\n")]
    public void What_is_not_known(string marked) => MarkedFile.Check("x.yaml", marked);

    [Theory]
    [InlineData(20, 2)]
    [InlineData(20, 3)]
    [InlineData(20, 200)]
    public void A_large_mapping_is_merged_by_many(int others, int times) => MarkedFile.Check("x.yaml", Large(others, times)
        + "lake:\n  <<: *base\n  aws.s3.region: us-west-2\n  {|SRA1001:aws.s3.access_key|}: minio\n");

    [Fact]
    public void What_is_not_read_because_too_much_is_merged_is_not_known() => MarkedFile.Check("x.yaml", Large(2_000, 500)
        + "more: &more\n  <<: *base\n  s3.region: us-west-2\n  aws.s3.region: us-west-2\n"
        + "lake:\n  <<: *more\n  s3.region: us-west-2\n  aws.s3.region: us-west-2\n");

    [Fact]
    public void A_problem_of_a_merged_key_names_the_other_one()
    {
        var problem = Assert.Single(MarkedFile.Find("x.yaml", Keys + "lake:\n  <<: *keys\n  aws.s3.use_instance_profile: true\n"));
        Assert.Equal(5, Assert.Single(problem.AdditionalLocations).GetLineSpan().StartLinePosition.Line + 1);
    }

    [Fact]
    public void A_fix_of_a_merged_key_changes_the_object_that_merges_it() => Assert.Equal(
        Keys + "lake:\n  <<: *keys\n  aws.s3.use_instance_profile: false\n",
        MarkedFile.Fix("x.yaml", Keys + "lake:\n  <<: *keys\n  aws.s3.use_instance_profile: true\n", "Set the flag to false and use the keys"));

    [Fact]
    public void Mappings_that_merge_each_other_are_read_in_linear_time() => Assert.Empty(MarkedFile.Find(
        "x.yaml",
        string.Concat(Enumerable.Range(0, 20_000).Select(static i => $"a{i}: &a{i}\n  <<: *a{i - 1}\n  aws.s3.use_instance_profile: true\n  x{i}: y\n"))));

    /// <summary>Returns a mapping with an instance profile and other keys, and mappings that merge it.</summary>
    private static string Large(int others, int times) =>
        "base: &base\n  aws.s3.use_instance_profile: true\n  type: iceberg\n"
            + string.Concat(Enumerable.Range(0, others).Select(static i => $"  option{i}: value\n"))
            + string.Concat(Enumerable.Range(0, times).Select(static i => $"c{i}:\n  <<: *base\n  aws.s3.region: us-west-2\n"));
}
