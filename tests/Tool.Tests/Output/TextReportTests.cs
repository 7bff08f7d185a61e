using System;
using System.Linq;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Output;

/// <summary>Tests the format <c>text</c>.</summary>
public sealed class TextReportTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public void On_a_terminal()
    {
        _workspace.Write("a.sql", Workspace.Faulty).Write("b.sql", Workspace.Faulty);
        _workspace.Terminal = new Terminal(60, HasError: true);

        var result = _workspace.Run("check", "--no-color").Ends(1);

        Assert.All(result.Lines, static line => Assert.InRange(line.Length, 1, 60));
        Assert.Contains("\n\nb.sql:6:38: error SRA2005: ", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n    ", result.Output, StringComparison.Ordinal);
        Assert.Equal("", result.Error);
    }

    [Fact]
    public void A_word_that_is_longer_than_the_terminal()
    {
        _workspace.Write(new string('x', 70) + ".sql", Workspace.Faulty);
        _workspace.Terminal = new Terminal(40, HasError: false);

        Assert.Contains(
            "\n    'aws.s3.use_instance_profile' is", _workspace.Run("check", "--no-color").Ends(1).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "", true)]
    [InlineData(false, "", false)]
    [InlineData(true, "NO_COLOR=1", false)]
    [InlineData(true, "NO_COLOR=", true)]
    [InlineData(true, "TERM=dumb", false)]
    [InlineData(true, "CLICOLOR=0", false)]
    [InlineData(false, "FORCE_COLOR=1", true)]
    [InlineData(false, "FORCE_COLOR=0", false)]
    [InlineData(false, "CLICOLOR_FORCE=1", true)]
    [InlineData(false, "CLICOLOR_FORCE=1 NO_COLOR=1", false)]
    public void Colors_by_the_environment(bool isTerminal, string environment, bool expected)
    {
        foreach (var variable in environment.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            _workspace.Environment[variable.Split('=')[0]] = variable.Split('=')[1];
        _workspace.Terminal = new Terminal(isTerminal ? 200 : null, HasError: false);
        _workspace.Write("a.sql", Workspace.Faulty);

        Assert.Equal(expected, _workspace.Run("check").Output.Contains('\u001b', StringComparison.Ordinal));
        Assert.DoesNotContain('\u001b', _workspace.Run("check", "--no-color").Output);
        Assert.DoesNotContain('\u001b', _workspace.Run("check", "--format", "github").Output);
    }

    [Fact]
    public void A_name_with_the_control_sequences_of_a_terminal()
    {
        _workspace.Write("a\u001b[31m\nb.sql", Workspace.Faulty);

        Assert.StartsWith("a?[31m?b.sql:6:38: error", _workspace.Run("check").Ends(1).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_does_not_depend_on_the_threads()
    {
        foreach (var number in Enumerable.Range(100, 60))
            _workspace.Write($"db/{number}.sql", Workspace.Faulty);

        var first = _workspace.Run("check").Ends(1);

        Assert.Equal(first.Files.Order(StringComparer.Ordinal), first.Files);
        Assert.Equal(first.Output, _workspace.Run("check").Output);
        Assert.Equal("120 problems (60 errors, 60 warnings) in 60 of 60 files.", first.Lines[^1]);
    }

    public void Dispose() => _workspace.Dispose();
}
