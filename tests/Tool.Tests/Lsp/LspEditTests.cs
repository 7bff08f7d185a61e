using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CsCheck;
using Microsoft.CodeAnalysis;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

/// <summary>Compares what is found after edits with what is found in the same text without any history.</summary>
public sealed class LspEditTests
{
    private static readonly string[] _pieces =
    [
        "x", "\n", " ", "\"", "'", ":", "{", "}", "[", "]", ",", "#", "-", "  ", "- ", "key:\n", "aws.s3.regoin: x\n",
        "\"aws.s3.regoin\": \"x\",",
        "aws:\n  s3:\n", "| \n", "---\n", "# starrocks-awsauth: disable\n", "# starrocks-awsauth: enable\n", "{{ x }}",
        "{{- if y }}\n", "{{- end }}\n",
        "\r\n", "/*", "*/", "--", ";", "(", ")", "=", "ture", "\u2028", "\ud83d", "\t", "? ", "...\n", "&a ", "*a", "```", "EOF\n",
    ];

    private static readonly Gen<(double At, int Length, string Text)> _edit =
        Gen.Select(Gen.Double[0, 1], Gen.Frequency((4, Gen.Const(0)), (3, Gen.Int[1, 4]), (1, Gen.Int[20, 400])), Gen.OneOf(_pieces));

    public static TheoryData<string> Files { get; } = ["a.sql", "appsettings.json", "a.yaml", "values.yaml", "fe.conf", "a.md", "a.sh"];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_problems_after_any_edits_are_those_of_the_text(string file) => _edit.Array[1, 12].Sample(
        edits =>
        {
            var documents = new OpenDocuments(ToolFileKinds.All);
            var document = Open(documents, file, TextOf(file));
            foreach (var edit in edits)
            {
                document.Change([ChangeOf(document, edit)], null);
                Assert.Equal(Problems(Open(new OpenDocuments(ToolFileKinds.All), file, document.Current.Text.All)), Problems(document));
            }
        },
        iter: 60);

    [Fact]
    public void Changes_apply_in_the_order_of_their_versions() =>
        Gen.Select(Gen.Select(_edit, Gen.Double).Array[1, 12], Gen.Int[1, 3]).Sample(static (edits, step) =>
        {
            var expected = Open(new OpenDocuments(ToolFileKinds.All), "a.sql", TextOf("a.sql"));
            var changes = new List<TextChangeEvent>();
            foreach (var (edit, _) in edits)
            {
                changes.Add(ChangeOf(expected, edit));
                expected.Change([changes[^1]], null);
            }

            var document = Open(new OpenDocuments(ToolFileKinds.All), "a.sql", TextOf("a.sql"));
            foreach (var index in Enumerable.Range(0, edits.Length).OrderBy(index => edits[index].Item2))
                document.Change([changes[index]], 1 + (step * (index + 1)));
            Assert.Equal(expected.Current.Text.All, document.Current.Text.All);
            Assert.Equal(1 + (step * edits.Length), document.Current.Version);
        });

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(3, 3, 2)]
    [InlineData(-1, -2, -3)]
    public void Changes_whose_versions_say_no_order_apply_as_they_arrive(params int[] versions)
    {
        var document = Open(new OpenDocuments(ToolFileKinds.All), "a.sql", "");
        foreach (var version in versions)
        {
            var length = document.Current.Text.All.Length.ToString(CultureInfo.InvariantCulture);
            document.Change([new TextChangeEvent(length, new LspRange(new LspPosition(0, 0), new LspPosition(0, 0)))], version);
        }

        Assert.Equal("210", document.Current.Text.All);
    }

    private static TextChangeEvent ChangeOf(Document document, (double At, int Length, string Text) edit)
    {
        var text = document.Current.Text;
        var start = (int)(edit.At * text.All.Length);
        var end = Math.Min(start + edit.Length, text.All.Length);
        return new TextChangeEvent(edit.Text, text.ToRange(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(start, end)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_text_has_problems(string file) =>
        Assert.NotEmpty(Problems(Open(new OpenDocuments(ToolFileKinds.All), file, TextOf(file))));

    private static Document Open(OpenDocuments documents, string file, string text) =>
        documents.Open(new TextDocumentItem("file:///none/" + file, "plaintext", 1, text));

    private static string Problems(Document document)
    {
        var others = new OpenDocuments(ToolFileKinds.All);
        var options = new FolderOptions(new ConfigurationPublisher(others, static _ => { }));
        var checker = new DocumentChecker(others, options);
        return string.Join("\n", checker.Find(document.Current, TestContext.Current.CancellationToken).Select(static problem =>
            $"{problem.Location.SourceSpan} {problem.Id} {problem.Severity} {problem.GetMessage(CultureInfo.InvariantCulture)}"));
    }

    private static string TextOf(string file)
    {
        const string Sql = "CREATE EXTERNAL CATALOG c PROPERTIES (\n  \"type\" = \"hive\",\n"
            + "  \"aws.s3.use_instance_profile\" = \"ture\"\n);\n";
        const string Settings = "aws.s3.use_instance_profile: ture";
        return file switch
        {
            "a.sql" => Repeat(20, static i => $"-- note {i}\n{Sql}SELECT {i};\n"),
            "appsettings.json" => "{\n" + Repeat(40, static i =>
                $"  \"S{i}\": {{ \"Level\": \"x\", \"Lake\": {{ \"aws.s3.use_instance_profile\": \"ture\", \"n\": [1, {i}] }} }},\n")
                + "  \"End\": 1\n}\n",
            "a.yaml" => Repeat(80, static i => i % 40 == 0
                ? $"---\napiVersion: v1\ndata:\n  a.sql: |\n    {Sql.Replace("\n", "\n    ", StringComparison.Ordinal)}\n"
                : $"service{i}:\n  image:\n    tag: \"{i}\" # note\n  env:\n  - name: a\n    value: b\n  lake:\n    {Settings}\n"),
            "values.yaml" => "root:\n" + Repeat(80, static i =>
                $"  service{i}:\n    image:\n      tag: \"{i}\"\n    text: >-\n      one\n      two\n"
                    + $"    env: [a, {{b: c}}]\n    lake:\n      {Settings}\n"),
            "fe.conf" => Repeat(20, static i => $"# note {i}\nsetting_{i} = {i}\n")
                + "run_mode = shared_data\naws_s3_use_instance_profile = ture\n",
            "a.md" => Repeat(20, static i => $"# Part {i}\n\n```sql\n{Sql}```\n\n```yaml\nlake:\n  {Settings}\n```\n"),
            _ => Repeat(20, static i => $"echo {i}\nmysql <<EOF\n{Sql}EOF\n"),
        };
    }

    private static string Repeat(int count, Func<int, string> piece) => string.Concat(Enumerable.Range(0, count).Select(piece));
}
