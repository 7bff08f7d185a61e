using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CsCheck;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;
using Xunit;
using TextWriter = System.IO.TextWriter;

namespace StarRocks.AwsAuth.Tool.Tests.Fixing;

/// <summary>Tests that the difference that a dry run prints is that between the file and the fixed file.</summary>
public sealed class UnifiedDiffTests
{
    private static readonly Gen<string> _property = Gen.OneOf(
        "\"aws.s3.region\" = \"us-west-2\"",
        "\"aws.s3.regoin\" = \"us_west-2\"",
        "\"aws.s3.enable_ssl\" = \"TURE\"",
        "\"aws.s3.enable_ssl\" = \"true\"",
        "\"aws.s3.endpoint\" = \"https://s3.us-west-2.amazonaws.com\"",
        "\"aws.s3.use_instance_profile\" = \"yes\", \"aws.s3.use_instance_profile\" = \"true\"");

    private static readonly Gen<string> _statement =
        Gen.Select(_property.Array[1, 12], Gen.OneOf(" ", "\n    "), Gen.OneOf(";\n", ";\n\n", "\n;\n"))
            .Select(static (properties, start, end) =>
                "ALTER CATALOG lake SET\n(" + start + string.Join("," + start, properties) + "\n)" + end);

    private static readonly Gen<string> _file = Gen.Select(_statement.Array[1, 6], Gen.OneOf("\n", "\r\n"), Gen.Bool)
        .Select(static (statements, end, hasEnd) =>
            string.Concat(statements).TrimEnd('\n').ReplaceLineEndings(end) + (hasEnd ? end : ""));

    [Fact]
    public void The_difference_leads_from_the_file_to_the_fixed_file() => _file.Sample(
        static text =>
        {
            using var folder = new Workspace();
            folder.Write("a.sql", text);
            var output = folder.Run("fix", "--dry-run").Output;

            folder.Run("fix");

            Assert.Equal(folder.Read("a.sql").ReplaceLineEndings("\n"), Apply(text.ReplaceLineEndings("\n"), output));
        },
        iter: 100,
        threads: 1);

    [Fact]
    public void Escapes_of_the_file_are_shown_and_secrets_in_them_are_not()
    {
        using var folder = new Workspace();
        folder.Write(
            "a.yaml", "sql: \"ALTER CATALOG a SET (\\\"aws.s3.secret_key\\\" = \\\"hun\\\\\\\"ter2\\\", \\\"aws.s3.regoin\\\" = \\\"us-west-2\\\")\"\n");

        var output = folder.Run("fix", "--dry-run").Output;

        Assert.Contains("\\\"aws.s3.region\\\" = \\\"us-west-2\\\")", output, StringComparison.Ordinal);
        Assert.DoesNotContain("hun", output, StringComparison.Ordinal);
        Assert.DoesNotContain("ter2", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hunk_has_the_lines_of_one_change()
    {
        using var folder = new Workspace();
        folder.Write("a.sql", Workspace.Faulty.Replace("yes", "true", StringComparison.Ordinal) + "SELECT 1;\n" + Workspace.Faulty);

        Assert.Equal(
            ["@@ -4,5 +4,5 @@", "@@ -12,6 +12,6 @@"],
            folder.Run("fix", "--dry-run").Lines.Where(static line => line.StartsWith("@@", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("a.sql", "", "ALTER CATALOG lake SET ('aws.s3.enable_ssl' = 'TURE');\n", "")]
    [InlineData("a.sql", "", "ALTER CATALOG lake SET ('aws.s3.enable_ssl' = 'TURE'); ", "")]
    [InlineData("a.json", "{ \"a\": [ ", "{ \"aws.s3.enable_ssl\": \"TURE\" },\n", "] }")]
    public void The_work_is_proportional_to_the_number_of_lines_that_differ(string path, string start, string item, string end)
    {
        const int Times = 32;
        Allocated(start + item + end);
        var ofFew = Allocated(start + string.Concat(Enumerable.Repeat(item, 250)) + end);
        var ofMany = Allocated(start + string.Concat(Enumerable.Repeat(item, 250 * Times)) + end);

        Assert.InRange(ofMany / (double)ofFew, 1, Times * 1.5);

        long Allocated(string text)
        {
            var oldText = SourceText.From(text);
            var fixes = Formats.MarkedFile.Find(path, text).SelectMany(LocatedFix.Of);
            var newText = new FileFixes(ToolFileKinds.All).Apply(oldText, path, fixes)!;
            var before = GC.GetAllocatedBytesForCurrentThread();
            new UnifiedDiff(oldText, newText, ToolFileKinds.All.Find(path)!.Format).Write(path, TextWriter.Null, Colors.None);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static string Apply(string text, string output)
    {
        var lines = text.Split('\n');
        var result = new List<string>();
        var next = 0;
        var lacksEnd = false;
        foreach (var line in output.Split('\n').Skip(2).TakeWhile(static line => line.Length > 0 && " +-@\\".Contains(line[0])))
        {
            switch (line[0])
            {
                case '@':
                    var range = line.Split(' ')[1][1..].Split(',');
                    var start = int.Parse(range[0], CultureInfo.InvariantCulture) - (range is [_, "0"] ? 0 : 1);
                    while (next < start)
                        result.Add(lines[next++]);
                    break;
                case '\\':
                    lacksEnd = true;
                    break;
                case '+':
                    result.Add(line[1..]);
                    break;
                default:
                    Assert.Equal(lines[next++], line[1..]);
                    if (line[0] == ' ')
                        result.Add(line[1..]);
                    break;
            }
        }

        Assert.False(lacksEnd && text.EndsWith('\n'));
        return string.Join('\n', result.Concat(lines.Skip(next)));
    }
}
