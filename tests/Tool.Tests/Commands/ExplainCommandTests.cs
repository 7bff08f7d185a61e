using System;
using System.Linq;
using System.Text.Json;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

public sealed class ExplainCommandTests
{
    [Fact]
    public void Every_rule_is_listed_and_explained()
    {
        using var folder = new Workspace();
        var list = folder.Run("explain").Ends(ExitCode.Success).Lines;

        foreach (var rule in RuleList.All)
        {
            Assert.Contains(
                list, line => line.StartsWith(rule.Id + "  " + rule.Severity.ToString().ToLowerInvariant(), StringComparison.Ordinal));
            Assert.StartsWith(rule.Id + ": ", folder.Run("explain", rule.Id).Ends(ExitCode.Success).Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(100)]
    public void A_page_fits_the_width_of_the_terminal(int width)
    {
        using var folder = new Workspace { Terminal = new Terminal(width, false) };
        folder.Environment["NO_COLOR"] = "1";

        foreach (var id in RuleList.All.Select(static rule => rule.Id))
        {
            // Code, and a word such as an address, are not broken.
            var prose = folder.Run("explain", id).Lines.Where(static line => !line.StartsWith("    ", StringComparison.Ordinal));
            Assert.All(prose, line => Assert.True(
                line.Length <= width || line.Trim().Split(' ').Max(static word => word.Length) > width / 3, id + ": " + line));
        }
    }

    [Fact]
    public void Colors_are_used_only_on_a_terminal()
    {
        using var folder = new Workspace();

        Assert.DoesNotContain('\u001b', folder.Run("explain", "sra1001").Ends(ExitCode.Success).Output);
        folder.Terminal = new Terminal(100, false);
        Assert.StartsWith("\u001b[1mSRA1001: ", folder.Run("explain", "SRA1001").Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', folder.Run("explain", "SRA1001", "--no-color").Output);
    }

    [Fact]
    public void A_key_is_explained_from_the_definitions()
    {
        using var folder = new Workspace();

        foreach (var setting in FrontendKeys.All)
        {
            Assert.Contains(
                "the frontend, from fe.conf", folder.Run("explain", setting).Ends(ExitCode.Success).Output, StringComparison.Ordinal);
        }

        Assert.Contains("'aws_s3_region'", folder.Run("explain", "aws_s3_regoin").Ends(ExitCode.Failure).Error, StringComparison.Ordinal);
        var region = folder.Run("explain", "aws.s3.region").Ends(ExitCode.Success).Output;
        Assert.Contains("an AWS region", region, StringComparison.Ordinal);
        Assert.Contains("SRA1011", region, StringComparison.Ordinal);
        Assert.Contains("StarRocks 3.2 (https://", folder.Run("explain", "aws.s3.sts.region").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("STORAGE VOLUME", folder.Run("explain", "aws.s3.session_token").Output, StringComparison.Ordinal);
        Assert.Contains("none, oauth2 or jwt", folder.Run("explain", "iceberg.catalog.security").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aws.s3.num_partitioned_prefix", "value", "an integer")]
    [InlineData("type", "value", "hive, iceberg, hudi, deltalake,")]
    [InlineData("type", "readby", "a CREATE EXTERNAL CATALOG")]
    [InlineData("format", "value", "parquet, orc,")]
    [InlineData("hive.metastore.type", "value", "hive, glue")]
    [InlineData("hive.metastore.uris", "since", "StarRocks 2.4 for catalog of type iceberg (https://")]
    public void The_facts_of_a_key(string key, string fact, string expected)
    {
        using var folder = new Workspace();
        using var page = JsonDocument.Parse(folder.Run("explain", key, "--format", "json").Ends(ExitCode.Success).Output);

        Assert.Contains(
            page.RootElement.GetProperty(fact).EnumerateArray(),
            value => value.GetString()!.StartsWith(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("aws.s3.num_partitioned_prefix", "SRA2015", "SRA4003", "SRA4005")]
    [InlineData("aws.s3.sse.type", "SRA2015", "SRA4001", "SRA4003")]
    [InlineData("aws.s3.enable_ssl", "SRA2005", "SRA4003")]
    [InlineData("aws.glue.region", "SRA2006")]
    public void The_rules_about_a_key(string key, params string[] rules)
    {
        using var folder = new Workspace();
        using var page = JsonDocument.Parse(folder.Run("explain", key, "--format", "json").Ends(ExitCode.Success).Output);

        var found = page.RootElement.GetProperty("rules").EnumerateArray().Select(static rule => rule.GetString()!).ToList();
        Assert.Empty(rules.Except(found));
        Assert.Equal(found.Order(StringComparer.Ordinal), found);
    }

    /// <summary>Only the AWS clients of an Iceberg catalog read an environment.</summary>
    [Fact]
    public void No_key_is_read_from_the_environment()
    {
        using var folder = new Workspace();

        Assert.DoesNotContain("AWS_REGION", folder.Run("explain", "aws.s3.region").Ends(ExitCode.Success).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_same_content()
    {
        using var folder = new Workspace();

        using var rule = JsonDocument.Parse(folder.Run("explain", "SRA1001", "--format", "json").Output);
        Assert.Equal("error", rule.RootElement.GetProperty("severity").GetString());
        Assert.StartsWith("# SRA1001: ", rule.RootElement.GetProperty("text").GetString(), StringComparison.Ordinal);
        using var list = JsonDocument.Parse(folder.Run("explain", "--format", "json").Output);
        Assert.True(list.RootElement.GetArrayLength() >= RuleList.All.Count);
        using var key = JsonDocument.Parse(folder.Run("explain", "aws.glue.catalog_id", "--format", "json").Output);
        Assert.Equal("aws.glue.catalog_id", key.RootElement.GetProperty("key").GetString());
    }

    [Fact]
    public void The_help_fits_a_screen()
    {
        using var folder = new Workspace();

        Assert.Contains("  explain <RULE|KEY>", folder.Run("--help").Output, StringComparison.Ordinal);
        Assert.All(folder.Run("--help").Lines, static line => Assert.True(line.Length < 200, line));
    }

    [Theory]
    [InlineData("SRA9999", "lists the rules")]
    [InlineData("aws.s3.regoin", "Did you mean 'aws.s3.region'?")]
    [InlineData("s3.access_key", "Did you mean 'aws.s3.access_key'?")]
    public void An_unknown_name_is_a_failure_with_a_suggestion(string name, string expected)
    {
        using var folder = new Workspace();

        Assert.Contains(expected, folder.Run("explain", name).Ends(ExitCode.Failure).Error, StringComparison.Ordinal);
    }
}
