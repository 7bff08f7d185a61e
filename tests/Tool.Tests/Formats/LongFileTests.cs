using System;
using System.Linq;
using System.Threading.Tasks;
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
    [InlineData("x.yaml", "- &b { aws.s3.use_instance_profile: true }\n", "- <<: *b\n  aws.s3.enable_ssl: TURE\n", "")]
    [InlineData("x.properties", "", "x=" + Alter + "\n", "")]
    [InlineData("x.yaml", "", "- x: |\n    " + Alter + "\n", "")]
    [InlineData("x.md", "", "```sql\n" + Alter + ";\n```\n", "")]
    [InlineData("x.sh", "", "mysql -e \"" + Alter + "\"; ", "")]
    [InlineData("x.sql", Alter + " ", "# starrocks-awsauth: disable next-line SRA2001, SRA2003 ", "")]
    public void Checked_and_fixed_in_linear_time(string path, string start, string item, string end)
    {
        Allocated(path, start + item + end);
        var ofShort = Allocated(path, start + string.Concat(Enumerable.Repeat(item, 250)) + end);
        var ofLong = Allocated(path, start + string.Concat(Enumerable.Repeat(item, 250 * Times)) + end);

        Assert.InRange(ofLong / (double)ofShort, 1, Times * 1.5);
    }

    /// <summary>With a cost above linear, each of these takes more than the limit.</summary>
    [Theory]
    [InlineData("x.yaml", "a: \"", "x{{y}}", "\"")]
    [InlineData("x.yaml", "a: b\n", "{{/*", "*/")]
    [InlineData("x.yaml", "a: b\n", "{{ \\\"", "\" }}\n\n")]
    [InlineData("x.sql", "", "{{ \\\"", "\" }}\n\n")]
    [InlineData("x.sh", "cat <<EOF\n", "$(", "\nEOF\n")]
    [InlineData("x.sh", "", "cat <<EOF\n\n", "\tEOF\n")]
    public async Task Nothing_is_scanned_again_from_each_of_many_places(string path, string start, string item, string end) =>
        await EndsAsync(() => Assert.Empty(
            MarkedFile.Find(
                path,
                start + string.Concat(Enumerable.Repeat(item, 300_000)) + new string(' ', 300_000)
                    + string.Concat(Enumerable.Repeat(end, 20_000)))));

    /// <summary>With a cost above linear, each of these takes more than the limit.</summary>
    [Theory]
    [InlineData("x.md", "```sql\nSELECT * ", "FROM FILES (\"path\" = \"s3://b\") ", "\n```\n", 80_000)]
    [InlineData("x.sql", "ALTER CATALOG c SET (\"aws.s3.endpoint\" = \"b", "*/", "/\");", 400_000)]
    [InlineData("x.sql", "ALTER CATALOG c SET (\"aws.s3.endpoint\" = \"x", ".", "y\");", 800_000)]
    [InlineData("x.sql", "ALTER CATALOG c SET (\"aws.s3.endpoint\" = \"x", ".xx", "y\");", 400_000)]
    [InlineData("x.sql", "ALTER CATALOG c SET (\"aws.s3.endpoint\" = \"", "a=", "y\");", 1_600_000)]
    [InlineData("x.yaml", "a:\n  sql: |\n    {{ config(mate", "\"s\" = \"t\"", "rializ\nother: 1ed='table') }}\n    SELECT 1\nother: 1\n", 240_000)]
    public async Task A_value_or_a_list_is_not_scanned_again(string path, string start, string item, string end, int count)
    {
        var text = start + string.Concat(Enumerable.Repeat(item, count)) + end;
        await EndsAsync(() => MarkedFile.Find(path, text));
        await EndsAsync(() => SecretMask.Find(MarkedFile.Read(path, text)));
    }

    /// <summary>A fix that removes many lines.</summary>
    [Fact]
    public async Task The_difference_is_found_in_linear_time()
    {
        var text = SourceText.From(string.Concat(Enumerable.Repeat(");\n\n", 400_000)));
        var changed = text.WithChanges(new TextChange(new TextSpan(1, text.Length - 2), ""), new TextChange(new TextSpan(text.Length, 0), "x"));
        await EndsAsync(() => Assert.Equal(
            [new LineDifference(0, 800_000, 0, 2)],
            new TextDifference(text, changed).ToLines(new LineText(text.ToString()), new LineText(changed.ToString()))));
    }

    /// <summary>The limit is a hundred times what linear work takes, and a part of what quadratic work takes.</summary>
    private static Task EndsAsync(Action work) =>
        Task.Run(work, TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(3), TestContext.Current.CancellationToken);

    private static long Allocated(string path, string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var fixes = MarkedFile.Find(path, text).SelectMany(LocatedFix.Of).ToList();
        Assert.NotNull(new FileFixes(ToolFileKinds.All).Apply(SourceText.From(text), path, fixes));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
