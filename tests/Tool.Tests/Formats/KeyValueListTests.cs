using System.Linq;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Formats;

/// <summary>Lists of keys and values, such as the properties of the storage volumes in cluster_snapshot.yaml.</summary>
public sealed class KeyValueListTests
{
    private const string Volume = "storage_volumes:\n  - name: v\n    type: S3\n    location: s3://lake/\n    properties:\n";
    private const string Region = "      - key: aws.s3.region\n        value: us-west-2\n";

    [Theory]
    [InlineData(Volume + Region + "      - key: aws.s3.use_instance_profile\n        value: {|SRA2005:ture|}\n")]
    [InlineData(Volume + Region + "      - value: \"true\"\n        key: aws.s3.use_instance_profile\n      - key: \"{|SRA1001:aws.s3.access_key|}\"\n        value: AKIAI44QH8DHBEXAMPLE\n")]
    [InlineData(Volume + Region + "      - { key: {|SRA4001:aws.s3.regoin|}, value: x }\n")]
    [InlineData(Volume + Region + "      - { key: aws.s3.access_key, value: {{ .Values.key }} }\n")]
    [InlineData(Volume + Region)]
    [InlineData(Volume + "      - key: hadoop.security.authentication\n        value: simple\n      - key: username\n        value: x\n")]
    [InlineData("properties:\n- {key: aws.s3.use_instance_profile, value: true}\n- {key: {|SRA1001:aws.s3.access_key|}, value: minio}\n")]
    [InlineData("env:\n- {key: aws.s3.region, value: here, note: x}\n- {key: aws.s3.use_instance_profile, value: ture}\n")]
    [InlineData("env:\n- {name: aws.s3.use_instance_profile, value: ture}\n")]
    [InlineData("x:\n- {key: aws.s3.accessKey, value: a}\n- {key: aws.s3.region, value: here}\n")]
    public void Problems(string marked) => MarkedFile.Check("cluster_snapshot.yaml", marked);

    [Fact]
    public void What_a_storage_volume_rejects() => Assert.Contains(
        "so the",
        Assert.Single(MarkedFile.Find("cluster_snapshot.yaml", Volume + Region + "      - { key: aws.s3.regoin, value: x }\n")).GetMessage(System.Globalization.CultureInfo.InvariantCulture),
        System.StringComparison.Ordinal);

    [Fact]
    public void A_value_is_fixed() => Assert.Equal(
        Volume + "      - key: aws.s3.enable_path_style_access\n        value: \"true\" # x\n",
        MarkedFile.Fix("x.yaml", Volume + "      - key: aws.s3.enable_path_style_access\n        value: ture # x\n", "Correct the value"));

    [Fact]
    public void Nothing_else_is_offered() => Assert.DoesNotContain(
        MarkedFile.Find("x.yaml", Volume + Region + Region).SelectMany(StarRocks.AwsAuth.Generator.LocatedFix.Of),
        static fix => fix.Fix.Steps.Any(static step => step.Kind != Rules.FixKind.SetValue));
}
