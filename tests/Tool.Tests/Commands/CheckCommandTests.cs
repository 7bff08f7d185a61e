using System;
using System.IO;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Commands;

/// <summary>Tests the options and the exit codes of <c>check</c>.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public void A_folder_without_problems()
    {
        var result = _workspace.Write("db/lake.sql", Workspace.Correct).Run("check").Ends(0);

        Assert.Equal("No problems in 1 file.\n", result.Output);
        Assert.Equal("", result.Error);
    }

    [Fact]
    public void Problems_with_their_locations()
    {
        var result = _workspace.Write("db/lake.sql", Workspace.Faulty).Run("check", "db").Ends(1);

        Assert.StartsWith(
            "db/lake.sql:6:38: error SRA2005: 'aws.s3.use_instance_profile' is neither", result.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("db/lake.sql:7:6: warning SRA4001: 'aws.s3.regoin' is not", result.Lines[1], StringComparison.Ordinal);
        Assert.Equal("2 problems (1 error, 1 warning) in 1 of 1 file.", result.Lines[2]);
    }

    [Fact]
    public void Only_a_warning() => _workspace
        .Write("lake.sql", Workspace.Faulty.Replace("yes", "true", StringComparison.Ordinal)).Run("check").Ends(1);

    [Theory]
    [InlineData("error", 1, 1)]
    [InlineData("warning", 1, 2)]
    [InlineData("info", 1, 3)]
    public void The_lowest_severity_that_is_reported(string severity, int code, int count)
    {
        _workspace.Write("lake.sql", Workspace.Faulty + WithSuggestion);

        Assert.Equal(count, _workspace.Run("check", "--severity", severity).Ends(code).Paths.Length);
    }

    [Theory]
    [InlineData("warning", 0)]
    [InlineData("info", 1)]
    [InlineData("never", 0)]
    public void Suggestions_fail_if_wanted(string failOn, int code)
    {
        var result = _workspace.Write("lake.sql", WithSuggestion).Run("check", "--fail-on", failOn).Ends(code);

        Assert.Equal(code, result.Paths.Length);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("never", 0)]
    public void Warnings_fail_if_wanted(string failOn, int code)
    {
        _workspace.Write("lake.sql", Workspace.Faulty.Replace("yes", "true", StringComparison.Ordinal));

        Assert.Single(_workspace.Run("check", "--fail-on", failOn).Ends(code).Paths);
    }

    [Fact]
    public void Quiet()
    {
        var result = _workspace.Write("lake.sql", Workspace.Faulty).Run("check", "-q").Ends(1);

        Assert.Equal(["lake.sql"], result.Paths);
        Assert.Single(result.Lines);
        Assert.Equal("", _workspace.Write("lake.sql", Workspace.Correct).Run("check", "--quiet").Ends(0).Output);
    }

    [Fact]
    public void Standard_input()
    {
        var result = _workspace.RunWith(Workspace.Faulty, "check", "-").Ends(1);

        Assert.Equal(["stdin.sql", "stdin.sql"], result.Paths);
    }

    [Fact]
    public void Standard_input_with_a_name()
    {
        _workspace.Write("db/.editorconfig", "[*.sql]\nstarrocks_awsauth.SRA2005.severity = none\n");

        Assert.Equal(["db/new.sql"], _workspace.RunWith(Workspace.Faulty, "check", "--stdin-name", "db/new.sql").Ends(1).Paths);
        Assert.Contains("unknown", _workspace.RunWith("", "check", "--stdin-name", "new.txt").Ends(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_for_the_report()
    {
        _workspace.Write("lake.sql", Workspace.Faulty);
        _workspace.Environment["FORCE_COLOR"] = "1";

        Assert.Equal("", _workspace.Run("check", "--output", "report.json").Ends(1).Output);
        Assert.StartsWith("lake.sql:6:38: error SRA2005", _workspace.Read("report.json"), StringComparison.Ordinal);
        Assert.Contains("cannot be written", _workspace.Run("check", "-o", "none/report.txt").Ends(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_and_version()
    {
        Assert.Equal(Program.Version + "\n", _workspace.Run("--version").Ends(0).Output);
        Assert.Contains("--target-version <VERSION>", _workspace.Run("check", "--help").Ends(0).Output, StringComparison.Ordinal);
        Assert.Contains("check", _workspace.Run().Ends(2).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_version()
    {
        var catalog = Workspace.Correct.Replace(
            "\"type\" = \"hive\"", "\"type\" = \"paimon\",\n    \"paimon.catalog.type\" = \"hive\"", StringComparison.Ordinal);
        _workspace.Write("lake.sql", catalog);

        Assert.Contains("SRA4005", _workspace.Run("check", "--target-version", "3.0").Ends(1).Output, StringComparison.Ordinal);
        _workspace.Run("check", "--target-version", "3.5").Ends(0);
    }

    [Fact]
    public void A_path_is_no_option() =>
        Assert.Contains("/h", _workspace.Run("check", "/h").Ends(ExitCode.Failure).Error, StringComparison.Ordinal);

    [Fact]
    public void Canceled()
    {
        _workspace.Write("lake.sql", Workspace.Correct);
        using var output = new StringWriter();

        var code = Program.Run(
            ["check"], output, output, _workspace.Folder, _workspace.Environment, cancellation: new(canceled: true));

        Assert.Equal(130, code);
    }

    public void Dispose() => _workspace.Dispose();

    private const string WithSuggestion = """
        CREATE EXTERNAL CATALOG minio
        PROPERTIES
        (
            "type" = "hive",
            "hive.metastore.uris" = "thrift://10.0.0.1:9083",
            "aws.s3.access_key" = "${ACCESS_KEY}",
            "aws.s3.secret_key" = "${SECRET_KEY}",
            "aws.s3.endpoint" = "http://minio:9000",
            "aws.s3.enable_path_style_access" = "true",
            "aws.s3.enable_ssl" = "true"
        );

        """;
}
