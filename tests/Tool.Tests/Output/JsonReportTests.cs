using System;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Output;

/// <summary>Tests the format <c>json</c>.</summary>
public sealed class JsonReportTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public void Members()
    {
        _workspace.Write("db/lake.sql", Workspace.Faulty);
        using var report = JsonDocument.Parse(_workspace.Run("check", "--format", "json", "db", "none.sql").Ends(2).Output);

        Assert.Equal("version tool problems notChecked summary", NamesOf(report.RootElement));
        var problem = report.RootElement.GetProperty("problems")[0];
        Assert.Equal(
            "path line column endLine endColumn id severity title message helpLink fingerprint statement context related fixes",
            NamesOf(problem));
        Assert.Equal(
            ("db/lake.sql", 6, 38, 6, 41, "SRA2005", "error", "ExternalCatalog", "file system"),
            (Text(problem, "path"), Number(problem, "line"), Number(problem, "column"), Number(problem, "endLine"),
                Number(problem, "endColumn"),
                Text(problem, "id"), Text(problem, "severity"), Text(problem, "statement"), Text(problem, "context")));
        Assert.Equal("Correct the value", problem.GetProperty("fixes")[0].GetString());
        Assert.EndsWith("docs/rules/SRA2005.md", Text(problem, "helpLink"), StringComparison.Ordinal);
        Assert.Equal("it does not exist", Text(report.RootElement.GetProperty("notChecked")[0], "reason"));
        Assert.Equal(
            """{"files":1,"errors":1,"warnings":1,"suggestions":0}""", JsonSerializer.Serialize(report.RootElement.GetProperty("summary")));
    }

    [Fact]
    public void Related_locations()
    {
        _workspace.Write("appsettings.json", """{ "Lake": { "aws.s3.use_instance_profile": "true" } }""");
        _workspace.Write("appsettings.Test.json", """{ "Lake": { "aws.s3.access_key": "AKIAIOSFODNN7EXAMPLE" } }""");
        using var report = JsonDocument.Parse(_workspace.Run("check", "--format", "json").Ends(1).Output);

        Assert.Equal("appsettings.json", Text(report.RootElement.GetProperty("problems")[0].GetProperty("related")[0], "path"));
    }

    [Fact]
    public void Nothing_found()
    {
        using var report = JsonDocument.Parse(_workspace.Run("check", "--format", "json").Ends(0).Output);

        Assert.Equal(0, report.RootElement.GetProperty("problems").GetArrayLength());
    }

    [Fact]
    public void Many_problems()
    {
        _workspace.Write("a.sql", string.Concat(Enumerable.Repeat(Workspace.Faulty, 300)));
        using var report = JsonDocument.Parse(_workspace.Run("check", "--format", "json").Ends(1).Output);

        Assert.Equal(600, report.RootElement.GetProperty("problems").GetArrayLength());
        var fingerprints = report.RootElement.GetProperty("problems").EnumerateArray()
            .Select(static problem => Text(problem, "fingerprint"));
        Assert.Equal(600, fingerprints.Distinct().Count());
    }

    [Fact]
    public void Half_a_surrogate_in_a_key()
    {
        _workspace.Write("a.json", "{ \"Lake\": { \"aws.s3.use_instance_profile\": \"true\", \"aws.s3.regi\\ud800on\": \"x\" } }");

        using var report = JsonDocument.Parse(_workspace.Run("check", "--format", "json", "--severity", "info").Output);
        Assert.Equal(1, report.RootElement.GetProperty("version").GetInt32());
    }

    public void Dispose() => _workspace.Dispose();

    private static string NamesOf(JsonElement element) => string.Join(' ', element.EnumerateObject().Select(static member => member.Name));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
