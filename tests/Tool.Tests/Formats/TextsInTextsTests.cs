using System;
using System.Linq;
using CsCheck;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Formats;

/// <summary>Any text in another one is read back as it is, and each of its positions is that of its character in the file.</summary>
public sealed class TextsInTextsTests
{
    private const string Sql = "ALTER CATALOG lake SET ('aws.s3.region' = 'us-west-2');";

    private static readonly Gen<string> _text =
        Gen.OneOf("a", "B", " ", "\n", "\t", "\"", "\\", "ä", "\uD83D\uDE00", "-- c\n", "x = 1;\n", "{", "]")
        .Array[0, 12].Select(static parts => Sql + string.Concat(parts) + "\n" + Sql + "\n");

    [Fact]
    [Trait("Runs", "Sample")]
    public void A_fence() => _text.Sample(text => Verify("x.md", "# x\n\n```sql\n" + text + "```\n", text), iter: 2000);

    [Fact]
    [Trait("Runs", "Sample")]
    public void A_fence_in_a_quote() => _text.Sample(text => Verify("x.md", Indent("```sql\n" + text + "```\n", "> "), text), iter: 2000);

    [Fact]
    [Trait("Runs", "Sample")]
    public void A_quoted_here_document() => _text.Sample(text => Verify("x.sh", "mysql <<'EOF'\n" + text + "EOF\n", text), iter: 2000);

    [Fact]
    [Trait("Runs", "Sample")]
    public void A_here_document() => _text.Sample(
        text => Verify("x.sh", "mysql <<EOF\n" + text.Replace("\\", "\\\\", StringComparison.Ordinal) + "EOF\n", text), iter: 2000);

    [Fact]
    [Trait("Runs", "Sample")]
    public void A_word_in_double_quotes() => _text.Sample(
        text => Verify("x.sh", "mysql -e \"" + Escape(text) + "\"\n", text), iter: 2000);

    [Fact]
    [Trait("Runs", "Sample")]
    public void A_word_in_single_quotes() => _text.Sample(
        text => Verify("x.sh", "mysql -e '" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'\n", text), iter: 2000);

    [Fact]
    [Trait("Runs", "Sample")]
    public void A_JSON_string() =>
        _text.Sample(text => Verify("x.json", "{ \"a\": " + System.Text.Json.JsonSerializer.Serialize(text) + " }", text), iter: 2000);

    [Fact]
    [Trait("Runs", "Sample")]
    public void A_script_in_a_document_in_a_quote() => _text.Sample(
        text => Verify("x.md", Indent("```bash\nmysql <<'EOF'\n" + text + "EOF\n```\n", "> > "), text), iter: 2000);

    /// <summary>Random text in every format is read without an exception, and its texts are in the order of the file.</summary>
    [Fact]
    [Trait("Runs", "Sample")]
    public void Anything() => Gen.Select(
        Gen.OneOf("x.md", "x.sh", "x.yaml", "x.json"),
        Gen.OneOf("```sql\n", "```", "> ", "- ", "<<EOF\n", "EOF\n", "<<-'A'", "A\n", "\n", "\t", "  ", "a: |\n", "run: ", "'", "\"",
            "$(", ")", "${x}", "`", "\\", "{\"a\":", "}", Sql).Array[0, 30])
        .Sample(
            (path, parts) =>
            {
                var text = string.Concat(parts);
                var starts = MarkedFile.Read(path, text).Texts.Select(static each => each.Start).ToArray();
                Assert.Equal(starts.Order(), starts);
                MarkedFile.Find(path, text);
            },
            iter: 20_000);

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    private static string Indent(string text, string prefix) =>
        string.Concat(text.Split('\n').SkipLast(1).Select(line => prefix + line + "\n"));

    private static void Verify(string path, string file, string expected)
    {
        var text = Assert.Single(MarkedFile.Read(path, file).Texts, static each => each.Script is not null);
        Assert.Equal(expected, text.Text);
        for (var i = 0; i < expected.Length; i++)
        {
            var at = text.ToFile(i);
            Assert.Equal(i, text.ToText(at));
            Assert.True(file[at] == expected[i] || file[at] == '\\' || file[at] == '\'', $"{i}: {file[at]} {expected[i]}");
        }
    }
}
