using System;
using System.Linq;
using System.Text.Json;
using StarRocks.AwsAuth.Generator;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Output;

/// <summary>Tests the format <c>sarif</c> by what its standard and code scanning of GitHub require.</summary>
public sealed class SarifReportTests : IDisposable
{
    private static readonly string[] _texts = ["shortDescription", "fullDescription", "help"];
    private static readonly string[] _levels = ["error", "warning", "note"];

    private readonly Workspace _workspace = new();

    [Fact]
    public void The_log()
    {
        _workspace.Write("db/my lake.sql", Workspace.Faulty);

        var log = Run("check", "--format", "sarif");

        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.EndsWith("sarif-2.1.0.json", log.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        var run = log.GetProperty("runs")[0];
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.Equal("starrocks-auth", run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
        Assert.True(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal(2, run.GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void The_rules()
    {
        var driver = Run("check", "--format", "sarif").GetProperty("runs")[0].GetProperty("tool").GetProperty("driver");

        Assert.Equal(RuleDescriptors.All.Length, driver.GetProperty("rules").GetArrayLength());
        Assert.All(driver.GetProperty("rules").EnumerateArray(), static rule =>
        {
            Assert.All(_texts, name => Assert.NotEmpty(rule.GetProperty(name).GetProperty("text").GetString()!));
            Assert.True(Uri.IsWellFormedUriString(rule.GetProperty("helpUri").GetString(), UriKind.Absolute));
            Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), _levels);
        });
    }

    [Fact]
    public void A_result()
    {
        _workspace.Write("db/my lake.sql", Workspace.Faulty);
        var run = Run("check", "--format", "sarif").GetProperty("runs")[0];

        var result = run.GetProperty("results")[1];

        Assert.Equal("SRA4001", result.GetProperty("ruleId").GetString());
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal("SRA4001", rule.GetProperty("id").GetString());
        Assert.Equal("warning", result.GetProperty("level").GetString());
        Assert.StartsWith("'aws.s3.regoin'", result.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        var location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("db/my%20lake.sql", location.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("%SRCROOT%", location.GetProperty("artifactLocation").GetProperty("uriBaseId").GetString());
        Assert.Equal(
            """{"startLine":7,"startColumn":6,"endLine":7,"endColumn":19}""", JsonSerializer.Serialize(location.GetProperty("region")));
        Assert.Matches("^[0-9a-f]{32}$", result.GetProperty("partialFingerprints").GetProperty("starrocksAuth/v1").GetString()!);
    }

    [Fact]
    public void Related_locations()
    {
        _workspace.Write("appsettings.json", """{ "Lake": { "aws.s3.use_instance_profile": "true" } }""");
        _workspace.Write("appsettings.Test.json", """{ "Lake": { "aws.s3.access_key": "AKIAIOSFODNN7EXAMPLE" } }""");

        var related = Run("check", "--format", "sarif").GetProperty("runs")[0].GetProperty("results")[0].GetProperty("relatedLocations")[0];

        Assert.Equal(1, related.GetProperty("id").GetInt32());
        Assert.Equal(
            "appsettings.json", related.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void A_file_outside_of_the_folder()
    {
        using var other = new Workspace();
        other.Write("a.sql", Workspace.Faulty);

        var location = Run("check", "--format", "sarif", other.Folder).GetProperty("runs")[0].GetProperty("results")[0]
            .GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");

        Assert.Equal(new Uri(other.PathOf("a.sql")).AbsoluteUri, location.GetProperty("uri").GetString());
        Assert.False(location.TryGetProperty("uriBaseId", out _));
    }

    [Fact]
    public void What_standard_error_says()
    {
        _workspace.Write("notes.txt", "x").Write("x.sql", "\0").Write(".editorconfig", "[*]\nstarrocks_awsauth.SRA2005.severity = fatal\n");
        string[] arguments = ["check", "--format", "sarif", "none.sql", "notes.txt", "x.sql"];

        var invocation = Run(arguments).GetProperty("runs")[0].GetProperty("invocations")[0];

        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        var notifications = invocation.GetProperty("toolExecutionNotifications").EnumerateArray().ToArray();
        Assert.Equal(4, notifications.Length);
        Assert.All(notifications, static one => Assert.Equal("error", one.GetProperty("level").GetString()));
        Assert.Equal(
            _workspace.Run(arguments).Error,
            string.Concat(notifications.Select(static one => "starrocks-auth: " + one.GetProperty("message").GetProperty("text") + "\n")));
    }

    [Fact]
    public void Nothing_depends_on_the_folder()
    {
        using var other = new Workspace();
        _workspace.Write("a.sql", Workspace.Faulty);
        other.Write("a.sql", Workspace.Faulty);

        Assert.Equal(_workspace.Run("check", "--format", "sarif").Output, other.Run("check", "--format", "sarif").Output);
    }

    public void Dispose() => _workspace.Dispose();

    private JsonElement Run(params string[] arguments)
    {
        using var log = JsonDocument.Parse(_workspace.Run(arguments).Output);
        return log.RootElement.Clone();
    }
}
