using System;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Output;

/// <summary>Tests that no output contains a secret.</summary>
public sealed class SecrecyTests : IDisposable
{
    private const string Secret = "qT5rVz8Lk2Wm9Xc4Bn7Jd1Hf6Gs3Pa0YeUiOoRtE";

    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("gitlab")]
    public void In_a_report(string format)
    {
        _workspace.Write("a.sql", Workspace.Faulty
            .Replace("yes", "true", StringComparison.Ordinal)
            .Replace(
                "\"us-west-2\"",
                "\"us-west-2\",\n\"aws.s3.secret_key\" = \"" + Secret + "\", \"aws.s3.secret_kye\" = \"" + Secret + "\"",
                StringComparison.Ordinal));

        var result = _workspace.Run("check", "--format", format, "--severity", "info", "--baseline", "b.json", "--write-baseline").Ends(0);
        var report = _workspace.Run("check", "--format", format, "--severity", "info").Ends(1);

        Assert.Contains("SRA3001", report.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, report.Output + report.Error + result.Output + _workspace.Read("b.json"), StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();
}
