using System;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Output;

/// <summary>Tests the formats <c>github</c> and <c>gitlab</c>.</summary>
public sealed class PlatformReportTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public void Commands_of_GitHub()
    {
        _workspace.Write("db/a,b:100%.sql", Workspace.Faulty);

        var result = _workspace.Run("check", "--format", "github").Ends(1);

        Assert.StartsWith(
            "::error file=db/a%2Cb%3A100%25.sql,line=6,endLine=6,col=38,endColumn=41,title=SRA2005::'aws.s3.use_instance_profile' is",
            result.Lines[0],
            StringComparison.Ordinal);
        Assert.StartsWith("::warning file=", result.Lines[1], StringComparison.Ordinal);
        Assert.Equal(2, result.Lines.Length);
    }

    [Fact]
    public void A_report_of_GitLab()
    {
        _workspace.Write("db/a.sql", Workspace.Faulty).Write("db/b.sql", Workspace.Faulty);
        using var report = JsonDocument.Parse(_workspace.Run("check", "--format", "gitlab").Ends(1).Output);

        var first = report.RootElement[0];
        Assert.StartsWith("SRA2005: 'aws.s3.use_instance_profile'", first.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Equal("SRA2005", first.GetProperty("check_name").GetString());
        Assert.Equal("major", first.GetProperty("severity").GetString());
        Assert.Equal("db/a.sql", first.GetProperty("location").GetProperty("path").GetString());
        Assert.Equal(6, first.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32());
        var fingerprints = report.RootElement.EnumerateArray().Select(static problem => problem.GetProperty("fingerprint").GetString());
        Assert.Equal(4, fingerprints.Distinct().Count());
    }

    [Fact]
    public void An_empty_report_of_GitLab() => Assert.Equal("[]\n", _workspace.Run("check", "--format", "gitlab").Ends(0).Output);

    public void Dispose() => _workspace.Dispose();
}
