using System;
using System.Linq;
using System.Text.Json.Nodes;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Inputs;

/// <summary>Tests .editorconfig and <c>--config</c>.</summary>
public sealed class ConfigurationTests : IDisposable
{
    private const string NoError = "starrocks_awsauth.SRA2005.severity = none\n";
    private const string NoWarning = "starrocks_awsauth.SRA4001.severity = none\n";

    private readonly Workspace _workspace = new();

    public ConfigurationTests() => _workspace.Write("db/a.sql", Workspace.Faulty).Write("db/old/b.sql", Workspace.Faulty);

    [Fact]
    public void Editorconfig_of_the_folders_above()
    {
        _workspace.Write(".editorconfig", "root = true\n[*.sql]\n" + NoError).Write("db/old/.editorconfig", "[b.sql]\n" + NoWarning);

        var result = _workspace.Run("check").Ends(1);

        Assert.Equal(["db/a.sql"], result.Paths);
        Assert.Contains("SRA4001", result.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Editorconfig_that_is_the_root()
    {
        _workspace.Write(".editorconfig", "[*.sql]\n" + NoError + NoWarning).Write("db/old/.editorconfig", "root = true\n");

        Assert.Equal(["db/old/b.sql"], _workspace.Run("check").Ends(1).Files);
    }

    [Fact]
    public void A_severity_of_a_section()
    {
        _workspace.Write(".editorconfig", "[db/{a,c}.sql]\nstarrocks_awsauth.SRA2005.severity = warning\n" + NoWarning);

        Assert.StartsWith("db/a.sql:6:38: warning SRA2005", _workspace.Run("check", "db/a.sql").Ends(1).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_further_configuration()
    {
        _workspace.Write("ci/lint.conf", NoError + "[db/old/*.sql]\n" + NoWarning);

        Assert.Equal(["db/a.sql"], _workspace.Run("check", "--config", "ci/lint.conf").Ends(1).Paths);
    }

    [Fact]
    public void Editorconfig_wins()
    {
        _workspace.Write("lint.conf", NoError + NoWarning).Write("db/.editorconfig", "[*]\nstarrocks_awsauth.SRA2005.severity = error\n");

        Assert.Equal(["db/a.sql", "db/old/b.sql"], _workspace.Run("check", "--config", "lint.conf").Ends(1).Paths);
    }

    [Fact]
    public void The_keys_of_a_globalconfig()
    {
        _workspace.Write(
            "x.globalconfig", "is_global = true\ndotnet_diagnostic.SRA2005.severity = none\ndotnet_diagnostic.SRA4001.severity = error\n");

        var result = _workspace.Run("check", "--config", "x.globalconfig").Ends(1);

        Assert.StartsWith("db/a.sql:7:6: error SRA4001", result.Lines[0], StringComparison.Ordinal);
        Assert.Equal(2, result.Paths.Length);
    }

    /// <summary>As in a build, whose compiler knows the first and whose files are checked with the second.</summary>
    [Theory]
    [InlineData("dotnet_diagnostic.SRA2005.severity = error\nstarrocks_awsauth.SRA2005.severity = none\n")]
    [InlineData("starrocks_awsauth.SRA2005.severity = none\ndotnet_diagnostic.SRA2005.severity = error\n")]
    [InlineData("starrocks_awsauth.sra2005.severity = none\nDotnet_Diagnostic.Sra2005.Severity = error\n")]
    [InlineData("dotnet_diagnostic.SRA2005.severity = error\n[*.sql]\nstarrocks_awsauth.SRA2005.severity = none\n")]
    public void The_own_key_decides(string text)
    {
        _workspace.Write("lint.conf", NoWarning + text);

        _workspace.Run("check", "db", "--config", "lint.conf").Ends(ExitCode.Success);
    }

    [Fact]
    public void A_configuration_that_does_not_exist() => Assert.Equal(
        "starrocks-auth: The configuration 'none' cannot be read: it does not exist.\n",
        _workspace.Run("check", "--config", "none").Ends(2).Error);

    [Fact]
    public void A_target_version_that_is_none()
    {
        _workspace.Write(".editorconfig", "[*.sql]\n" + NoError + NoWarning + "starrocks_awsauth.target_version = newest\n");

        var result = _workspace.Run("check").Ends(1);

        Assert.StartsWith(
            ".editorconfig:4:36: warning SRA4005: 'starrocks_awsauth.target_version' is 'newest'",
            result.Lines[0],
            StringComparison.Ordinal);
        Assert.Single(result.Paths);
        _workspace.Run("check", "--target-version", "3.5").Ends(0);
    }

    [Theory]
    [InlineData("root = true\n", 0)]
    [InlineData("; ours\n Root: TRUE # x\n[*.sql]\n", 0)]
    [InlineData("root = false\n", 1)]
    [InlineData("root = true\nroot = false\n", 1)]
    [InlineData("# root = true\n", 1)]
    [InlineData("[*.sql]\nroot = true\n", 1)]
    public void A_wrong_value_above_the_root_is_not_reported(string inner, int code)
    {
        _workspace.Write(".editorconfig", "[*]\nstarrocks_awsauth.target_version = newest\n").Write("app/a.sql", Workspace.Correct)
            .Write("app/.editorconfig", inner);

        Assert.Equal(code, _workspace.Run("check", "app").Ends(code).Paths.Length);
    }

    [Fact]
    public void Wrong_versions_of_one_file_are_told_apart()
    {
        _workspace.Write(
            ".editorconfig",
            "[*.sql]\n" + NoError + NoWarning + "starrocks_awsauth.target_version = newest\n"
                + "[*.json]\nstarrocks_awsauth.target_version = oldest\n");

        var fingerprints = JsonNode.Parse(_workspace.Run("check", "--format", "json").Ends(1).Output)!["problems"]!.AsArray()
            .Select(static problem => (string?)problem!["fingerprint"]).ToArray();
        Assert.Equal(2, fingerprints.Distinct().Count());

        _workspace.Run("check", "--baseline", "known.txt", "--write-baseline").Ends(ExitCode.Success);
        Assert.Equal(
            "No new problems in 2 files; 2 known, 0 gone.\n",
            _workspace.Run("check", "--baseline", "known.txt").Ends(ExitCode.Success).Output);
    }

    /// <summary>The file of <c>--config</c> can also be checked itself, as lint.conf is.</summary>
    [Theory]
    [InlineData(".editorconfig", "[*]\n")]
    [InlineData("lint.conf", "")]
    public void A_corrected_value_is_gone(string name, string start)
    {
        _workspace.Write("lint.conf", "").Write(name, start + NoError + NoWarning + "starrocks_awsauth.target_version = newest\n");
        string[] arguments = ["check", "db", "lint.conf", "--config", "lint.conf", "--baseline", "known.txt"];
        _workspace.Run([.. arguments, "--write-baseline"]).Ends(ExitCode.Success);
        var known = _workspace.Run(arguments).Ends(ExitCode.Success).Output;
        _workspace.Write(name, start + NoError + NoWarning + "starrocks_awsauth.target_version = 3.5\n");

        Assert.EndsWith("files; 1 known, 0 gone.\n", known, StringComparison.Ordinal);
        Assert.EndsWith("files; 0 known, 1 gone.\n", _workspace.Run(arguments).Ends(ExitCode.Success).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("newest", Workspace.Faulty, "3 problems (1 error, 2 warnings) in 1 of 1 file and the configuration.")]
    [InlineData("newest", "", "1 problem (1 warning) in 0 of 1 file and the configuration.")]
    [InlineData("3.5", Workspace.Faulty, "2 problems (1 error, 1 warning) in 1 of 1 file.")]
    [InlineData("3.5", "", "No problems in 1 file.")]
    public void A_configuration_is_not_one_of_the_files(string version, string sql, string summary)
    {
        _workspace.Write("db/a.sql", sql).Write(".editorconfig", "[*]\nstarrocks_awsauth.target_version = " + version + "\n");

        Assert.Equal(summary, _workspace.Run("check", "db/a.sql").Lines[^1]);
    }

    /// <summary>In an .editorconfig and in the file of <c>--config</c>, and by every command that reads them.</summary>
    [Theory]
    [InlineData("starrocks_awsauth.target_version = newest", "'starrocks_awsauth.target_version' is 'newest'")]
    [InlineData("Starrocks_AwsAuth.Target_Version: 3.x # ours", "'starrocks_awsauth.target_version' is '3.x'")]
    [InlineData("starrocks_awsauth.SRA2005.severity = fatal", "'starrocks_awsauth.SRA2005.severity' is 'fatal', which is not a severity")]
    [InlineData("starrocks_awsauth.sra4001.severity = of", "'starrocks_awsauth.sra4001.severity' is 'of', which is not a severity")]
    public void A_wrong_value_is_reported(string line, string message)
    {
        foreach (var (name, start) in new[] { (".editorconfig", "[*.sql]\n"), ("lint.conf", ""), ("lint.conf", "[db/**]\n") })
        {
            _workspace.Write(".editorconfig", "").Write(name, start + "# x\n" + line + "\n" + NoError + NoWarning + "x = 1\n");
            string[] config = name == ".editorconfig" ? [] : ["--config", name];
            foreach (var command in new[] { "check", "fix" })
            {
                var result = _workspace.Run([command, "db", "db/a.sql", .. config]);

                Assert.NotEqual(ExitCode.Success, result.Code);
                var text = result.Output + result.Error;
                Assert.Contains(name, text, StringComparison.Ordinal);
                Assert.Contains(message, text, StringComparison.Ordinal);
                Assert.Equal(text.IndexOf(message, StringComparison.Ordinal), text.LastIndexOf(message, StringComparison.Ordinal));
                Assert.DoesNotContain("db/", text, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("starrocks_awsauth.SRA2005.severity = none")]
    [InlineData("starrocks_awsauth.SRA2005.severity = default")]
    [InlineData("starrocks_awsauth.SRA2005.severity = Suggestion # or none")]
    [InlineData("starrocks_awsauth.SRA2005.severity = silent ; as before")]
    [InlineData("dotnet_diagnostic.SRA2005.severity = refactoring")]
    [InlineData("dotnet_diagnostic.CA2005.severity = fatal")]
    [InlineData("starrocks_awsauth.target_version =")]
    [InlineData("# starrocks_awsauth.target_version = newest")]
    [InlineData("starrocks_awsauth.target_version = 3.5 # newest")]
    public void A_right_value_is_not_reported(string line)
    {
        _workspace.Write("lint.conf", line + "\n");

        Assert.DoesNotContain("lint.conf", _workspace.Run("check", "--config", "lint.conf").Output, StringComparison.Ordinal);
        Assert.Equal("", _workspace.Run("check", "--config", "lint.conf").Error);
    }

    [Fact]
    public void A_wrong_severity_of_a_globalconfig_is_reported()
    {
        _workspace.Write("lint.conf", "dotnet_diagnostic.SRA2005.severity = fatal\n");

        Assert.Equal(
            "starrocks-auth: 'lint.conf' is applied only in part: 'dotnet_diagnostic.SRA2005.severity' is 'fatal', "
                + "which is not a severity. "
                + "Use error, warning, suggestion, silent, none or default.\n",
            _workspace.Run("check", "--config", "lint.conf").Ends(ExitCode.Failure).Error);
    }

    public void Dispose() => _workspace.Dispose();
}
