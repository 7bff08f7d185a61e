using System;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Commands;

/// <summary>Tests <c>--baseline</c>.</summary>
public sealed class BaselineTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public BaselineTests()
    {
        _workspace.Write("db/lake.sql", Workspace.Faulty);
        var written = _workspace.Run("check", "--baseline", "known.json", "--write-baseline").Ends(0);
        Assert.Equal("The baseline contains 2 problems of 1 file.\n", written.Output);
    }

    [Fact]
    public void Known_problems()
    {
        var result = _workspace.Run("check", "--baseline", "known.json").Ends(0);

        Assert.Equal("No new problems in 1 file; 2 known, 0 gone.\n", result.Output);
    }

    [Fact]
    public void Known_problems_in_other_lines()
    {
        _workspace.Write("db/lake.sql", "-- A comment.\n\n" + Workspace.Faulty);

        _workspace.Run("check", "--baseline", "known.json").Ends(0);
    }

    [Fact]
    public void Known_problems_from_another_folder()
    {
        _workspace.Write("db/known.json", _workspace.Read("known.json").Replace("db/lake.sql", "lake.sql", StringComparison.Ordinal));

        _workspace.Run("check", "db", "--baseline", "db/known.json").Ends(0);
    }

    [Fact]
    public void A_new_problem_of_the_same_kind()
    {
        _workspace.Write("db/lake.sql", Workspace.Faulty + Workspace.Faulty);

        var result = _workspace.Run("check", "--baseline", "known.json").Ends(1);

        Assert.StartsWith("db/lake.sql:14:38:", result.Lines[0], StringComparison.Ordinal);
        Assert.Equal("2 new problems (1 error, 1 warning) in 1 of 1 file; 2 known, 0 gone.", result.Lines[^1]);
    }

    [Fact]
    public void A_problem_that_is_gone()
    {
        _workspace.Write("db/lake.sql", Workspace.Faulty.Replace("yes", "true", StringComparison.Ordinal));

        Assert.EndsWith(
            "; 1 known, 1 gone.\n", _workspace.Run("check", "--baseline", "known.json").Ends(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_known_problem_in_another_file()
    {
        _workspace.Write("db/other.sql", Workspace.Faulty);

        Assert.Equal(["db/other.sql"], _workspace.Run("check", "--baseline", "known.json").Ends(1).Files);
    }

    [Fact]
    public void The_file_contains_no_value()
    {
        _workspace.Write("db/lake.sql", Workspace.Faulty.Replace("yes", "of-a-user", StringComparison.Ordinal));
        var before = _workspace.Read("known.json");

        _workspace.Run("check", "--baseline", "known.json", "--write-baseline").Ends(0);

        Assert.Equal(before, _workspace.Read("known.json"));
        Assert.DoesNotContain("lake\"", before, StringComparison.Ordinal);
    }

    /// <summary>A baseline that lacks a problem makes it a new one in the next run with another severity.</summary>
    [Theory]
    [InlineData(3, "--quiet")]
    [InlineData(3, "--fail-on", "error")]
    [InlineData(3)]
    [InlineData(1, "--severity", "error")]
    public void All_problems_are_written(int count, params string[] options)
    {
        _workspace.Write(".editorconfig", "[more.sql]\nstarrocks_awsauth.SRA2005.severity = suggestion\n")
            .Write("db/more.sql", Workspace.Faulty.Replace("regoin", "region", StringComparison.Ordinal));

        _workspace.Run(["check", "--baseline", "all.json", "--write-baseline", .. options]).Ends(0);

        Assert.Equal(count, _workspace.Read("all.json").Split("\"rule\"").Length - 1);
    }

    [Theory]
    [InlineData("none.json", null, "it does not exist. Create it with --write-baseline.")]
    [InlineData("broken.json", "{", "it is not a baseline. Create it again with --write-baseline.")]
    [InlineData("broken.json", "[]", "it is not a baseline")]
    [InlineData("broken.json", """{ "version": 1, "problems": [1] }""", "it is not a baseline")]
    [InlineData("broken.json", """{ "version": 1, "problems": [{ "path": 1 }] }""", "it is not a baseline")]
    [InlineData("broken.json", """{ "version": "1", "problems": [] }""", "it is not a baseline")]
    [InlineData("broken.json", """{ "problems": [] }""", "it is not a baseline")]
    [InlineData(
        "newer.json",
        """{ "version": 2, "known": [] }""",
        "its version is 2, and this program reads version 1. Update the program, or")]
    public void A_broken_baseline(string name, string? text, string message)
    {
        if (text is not null)
            _workspace.Write(name, text);

        Assert.Contains(message, _workspace.Run("check", "--baseline", name).Ends(2).Error, StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();
}
