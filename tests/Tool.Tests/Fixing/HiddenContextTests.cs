using System;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Fixing;

/// <summary>Tests that the difference of a settings file shows no secret, and nothing of another program.</summary>
public sealed class HiddenContextTests : IDisposable
{
    private const string Fault = "aws.s3.enable_ssl";

    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData(
        "cluster_snapshot.yaml",
        "storage_volumes:\n  - name: v\n    properties:\n      - key: aws.s3.secret_key\n        value: hunter2\n"
            + "      - key: aws.s3.enable_ssl\n        value: TURE\n")]
    [InlineData(
        "a.json",
        "{ \"storage_volumes\": [ { \"properties\": [\n{ \"key\": \"aws.s3.secret_key\", \"value\": \"hunter2\" },\n"
            + "{ \"key\": \"aws.s3.enable_ssl\", \"value\": \"TURE\" } ] } ] }\n")]
    [InlineData("a.yaml", "lake:\n  type: hive\n  common: &pw hunter2\n  aws.s3.enable_ssl: TURE\n  aws.s3.secret_key: *pw\n")]
    [InlineData("a.yaml", "lake:\n  common_value: &pw hunter2\n  aws.s3.enable_ssl: TURE\n  aws.s3.secret_key: *pw\n")]
    [InlineData("a.yaml", "lake:\n  ? [aws.s3.secret_key]\n  : hunter9\n  aws.s3.enable_ssl: TURE\n")]
    [InlineData("a.yaml", "lake:\n  args: --password hunter25\n  # for hunter2\n  aws.s3.enable_ssl: TURE\n")]
    [InlineData("a.yaml", "lake: { args: --password hunter25, aws.s3.enable_ssl: TURE } # hunter2\n")]
    [InlineData("a.json", "{ \"Lake\": { \"args\": \"--password hunter25\", \"aws.s3.enable_ssl\": \"TURE\" } }\n")]
    [InlineData("a.properties", "jwt.signing.key=hunter2\n# hunter3\naws.s3.enable_ssl=TURE\nother=hunter4\n")]
    public void Nothing_of_another_program_is_shown(string path, string text)
    {
        var output = _workspace.Write(path, text).Run("fix", "--dry-run").Output;

        Assert.Contains("TURE", output, StringComparison.Ordinal);
        Assert.Contains("true", output, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- key: aws.s3.secret_key\n  value: hunter2\n", "- key: aws.s3.secret_key\n  value: ******\n")]
    [InlineData("- key: aws.s3.secret_kye\n  value: hunter2\n", "- ******: aws.s3.secret_kye\n  value: ******\n")]
    [InlineData("- name: AWS_SECRET_ACCESS_KEY\n  value: hunter2\n", "- name: AWS_SECRET_ACCESS_KEY\n  value: ******\n")]
    [InlineData("? [aws.s3.secret_key]\n: hunter9\n", "? [******]\n: ******\n")]
    [InlineData("a: &pw hunter2\naws.s3.secret_key: *pw\n", "a: &pw ******\naws.s3.secret_key: ******\n")]
    [InlineData("- key: aws.s3.region\n  value: us-west-2\n", "- key: aws.s3.region\n  value: us-west-2\n")]
    public void A_secret_is_masked_and_in_doubt_too_much(string text, string shown) => Assert.Equal(
        shown,
        SecretMask.Show(text, new SourceSpan(0, text.Length), SecretMask.Find(ToolFileKinds.All.Find("a.yaml")!.Format.Read(text))));

    [Fact]
    public void Settings_of_StarRocks_are_shown() => Assert.Contains(
        "   aws.s3.region: us-west-2\n-  " + Fault + ": TURE\n+  " + Fault + ": \"true\"\n",
        _workspace.Write("a.yaml",
            "lake:\n  type: hive\n  aws.s3.region: us-west-2\n  " + Fault + ": TURE\n").Run("fix", "--dry-run").Output,
        StringComparison.Ordinal);

    public void Dispose() => _workspace.Dispose();
}
