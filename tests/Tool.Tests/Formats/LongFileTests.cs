using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Formats;

/// <summary>
/// The work for a file is proportional to its length. Allocated bytes are compared, because they do not depend on the machine.
/// </summary>
public sealed class LongFileTests
{
    private const string Alter = "ALTER CATALOG lake SET ('aws.s3.enable_ssl' = 'TURE')";
    private const int Times = 8;

    [Theory]
    [InlineData("x.sql", "", Alter + ";\n", "")]
    [InlineData("x.sql", "", "ALTER CATALOG lake SET ('aws.s3.region' = 'us-west-1', 'aws.s3.region' = 'us-west-1');\n", "")]
    [InlineData("x.json", "{ ", "\"x\": \"" + Alter + "\", ", "}")]
    [InlineData("x.json", "{ \"a\": [ ", "{ \"aws.s3.enable_ssl\": \"TURE\" },\n", "] }")]
    [InlineData("x.yaml", "{ ", "\"x\": \"" + Alter + "\", ", "}")]
    [InlineData("x.yaml", "", "- aws.s3.enable_ssl: TURE\n", "")]
    [InlineData("x.yaml", "", "- x: |\n    " + Alter + "\n", "")]
    [InlineData("x.md", "", "```sql\n" + Alter + ";\n```\n", "")]
    [InlineData("x.sh", "", "mysql -e \"" + Alter + "\"; ", "")]
    public void Checked_and_fixed_in_linear_time(string path, string start, string item, string end)
    {
        Allocated(path, start + item + end);
        var ofShort = Allocated(path, start + string.Concat(Enumerable.Repeat(item, 250)) + end);
        var ofLong = Allocated(path, start + string.Concat(Enumerable.Repeat(item, 250 * Times)) + end);

        Assert.InRange(ofLong / (double)ofShort, 1, Times * 1.5);
    }

    /// <summary>With a cost above linear, each of these takes minutes.</summary>
    [Theory]
    [InlineData("x.yaml", "a: \"", "x{{y}}", "\"")]
    [InlineData("x.yaml", "a: b\n", "{{/*", "*/")]
    [InlineData("x.sh", "cat <<EOF\n", "$(", "\nEOF\n")]
    [InlineData("x.sh", "", "cat <<EOF\n\n", "\tEOF\n")]
    public void Nothing_is_scanned_again_from_each_of_many_places(string path, string start, string item, string end) =>
        Assert.Empty(
            CheckedFile.Find(
                path,
                start + string.Concat(Enumerable.Repeat(item, 150_000)) + new string(' ', 300_000)
                    + string.Concat(Enumerable.Repeat(end, 20_000))));

    private static long Allocated(string path, string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var fixes = CheckedFile.Find(path, text).SelectMany(LocatedFix.Of).ToList();
        Assert.NotNull(new FileFixes(ToolFileKinds.All).Apply(SourceText.From(text), path, fixes));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
