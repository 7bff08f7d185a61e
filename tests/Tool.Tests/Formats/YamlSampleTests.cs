using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CsCheck;
using StarRocks.AwsAuth.Rules;
using Xunit;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StarRocks.AwsAuth.Tool.Tests.Formats;

/// <summary>Reads random texts.</summary>
public sealed class YamlSampleTests
{
    private static readonly string[] _pieces =
    [
        "a", "b: ", "c:\n", "\n", "\n  ", "\n    ", "- ", "  ", "\t", "\r\n", ": ", "{", "}", "[", "]", ",", "\"", "'", "''", "|", ">",
        "|2-\n", ">+\n", "#", " # x",
        "\\", "\\n", "\\x41", "\\u00e9", "\\uD83D\\uDE00", "\\U0001F600", "\\\n", "&x ", "*x", "!t ", "? ", "<<: ", "---\n", "...\n",
        "%YAML 1.1\n", "{{", "}}", "{{ x }}", "{% if x %}", "{% else %}",
        "{% endif %}", "{{- end }}", "{#", "#}", "{{/*", "*/}}", "${", "${X}", "@", "`", "%", "\U0001F600", "\uD83D", "\u00e9", "\u0085",
        "\u2028", "\uFEFF", "\0", "\uE000", "aws.s3.region: us-east-1",
    ];

    private static readonly Gen<string> _texts = Gen.OneOf(_pieces).Array[0, 40].Select(string.Concat);

    private static readonly SearchValues<char> _special = SearchValues.Create("{}%@`\0<$\uE000");

    private static readonly Gen<string> _plainTexts =
        Gen.OneOf(Array.FindAll(_pieces, static piece => !piece.AsSpan().ContainsAny(_special) && piece != "---\n"))
        .Array[0, 40].Select(static pieces => "a: b\n" + string.Concat(pieces));

    [Fact]
    public void Any_text_is_read_without_an_exception() => _texts.Sample(
        text =>
        {
            var tree = YamlFormat.Instance.Read(text);
            var (last, index) = (0, 0);
            foreach (var node in tree.Nodes)
            {
                Assert.Equal(index++, node.Index);
                Assert.InRange(node.ValueStart, last, node.End);
                Assert.InRange(node.End, node.ValueStart, text.Length);
                Assert.InRange(node.Start, 0, node.ValueStart);
                if (node.Parent is { } parent)
                    Assert.Same(node, parent.Items[node.Ordinal]);
                last = node.ValueStart;
                if (node.Text is not null && YamlFormat.Instance.MapOf(text, node) is { } map)
                    AssertMap(map, node.Text, text);
            }

            Assert.All(tree.Comments.Zip(tree.Comments.Skip(1)), static pair => Assert.True(pair.First.End <= pair.Second.Start));
        },
        iter: 20_000);

    [Fact]
    public void Without_templates_every_scalar_has_the_text_of_the_parser() => _plainTexts
        .Sample(
            text =>
            {
                var expected = Scalars(text);
                var actual = YamlFormat.Instance.Read(text).Nodes
                    .Where(static node => node.Text is not null).Select(static node => node.Text!);
                Assert.Subset(new HashSet<string>(expected), new HashSet<string>(actual));
            },
            iter: 20_000);

    [Fact]
    public void A_text_is_read_back_in_every_style() => (from text in _written
                                                         from style in Gen.Int[0, 5]
                                                         from isNested in Gen.Bool
                                                         from isFlow in Gen.Bool
                                                         select (text, style, isNested, isFlow)).Sample(
        sample =>
        {
            var (value, style, isNested, isFlow) = sample;
            var indentation = isNested ? "    " : "  ";
            var scalar = Write(value, style, indentation, isFlow);
            var file =
                (isNested ? "x:\n  y: 1\n  " : "") + (isFlow ? $"{{a: {scalar}, b: c}}" : $"a: {scalar}\n{(isNested ? "  " : "")}b: c");
            if (isNested && isFlow)
                file = file.Replace("\n  {", "\n  z: {", StringComparison.Ordinal);
            var node = Assert.Single(YamlFormat.Instance.Read(file).Nodes, static node => node.Name == "a");
            Assert.Equal(value, node.Text);
            Assert.Equal("c", Assert.Single(YamlFormat.Instance.Read(file).Nodes, static node => node.Name == "b").Text);
            var map = Assert.IsType<TextMap>(YamlFormat.Instance.MapOf(file, node));
            AssertMap(map, value, file);
            AssertExact(map, value, file);
        },
        iter: 10_000);

    [Theory]
    [InlineData("{")]
    [InlineData("[")]
    [InlineData("- ")]
    [InlineData("a:\n ")]
    [InlineData("{{ ")]
    [InlineData("{% if x %}\n")]
    [InlineData("{{ x }}\n\n")]
    [InlineData("{{/* ")]
    [InlineData("${")]
    [InlineData("&a [*a, ")]
    [InlineData("a: b\n---\n")]
    [InlineData("a: \"\\\n")]
    [InlineData("? ")]
    [InlineData("'")]
    [InlineData("a: |\n  b\n# c\n")]
    [InlineData("<% ")]
    [InlineData("a: {b: {{ c }}}\n")]
    public void A_long_text_is_read_in_linear_time(string piece)
    {
        var shortText = "x: y\n" + string.Concat(Enumerable.Repeat(piece, 2_000));
        var longText = "x: y\n" + string.Concat(Enumerable.Repeat(piece, 64_000));
        YamlFormat.Instance.Read(shortText);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        YamlFormat.Instance.Read(shortText);
        var ofShort = GC.GetAllocatedBytesForCurrentThread() - allocated;
        YamlFormat.Instance.Read(longText);
        var ofLong = GC.GetAllocatedBytesForCurrentThread() - allocated - ofShort;
        Assert.InRange(ofLong, 0, (ofShort + 100_000) * 64);
    }

    private static readonly Gen<string> _written =
        Gen.OneOf(
            "SELECT", " ", "x", "'", "\"", "\\", ": ", " #", "\n", "\n\n", "\u00e9", "\U0001F600", ",", "aws.s3.region", "-").Array[1, 12]
            .Select(static pieces => string.Concat(pieces).Trim())
            .Where(static text => text.Length > 0);

    private static string Write(string value, int style, string indentation, bool isFlow)
    {
        var isSingleLine = !value.Contains('\n', StringComparison.Ordinal);
        return style switch
        {
            0 when YamlText.IsPlain(value) => value,
            1 when isSingleLine => "'" + YamlText.Inside(value, '\'') + "'",
            2 when !isFlow => "|-\n" + string.Join("\n", value.Split('\n').Select(line => line.Length == 0 ? "" : indentation + line)),
            3 when !isFlow && !value.Contains("\n ", StringComparison.Ordinal) && !value.Contains("\n\n", StringComparison.Ordinal) =>
                ">-\n" + string.Join("\n\n", value.Split('\n').Select(line => indentation + line))
                    .Replace("\n" + indentation + "\n", "\n\n", StringComparison.Ordinal),
            4 when isSingleLine && !isFlow && !value.Contains("  ", StringComparison.Ordinal) =>
                "'" + YamlText.Inside(value, '\'').Replace(" ", "\n" + indentation, StringComparison.Ordinal) + "'",
            _ => YamlText.Quoted(value),
        };
    }

    private static List<string> Scalars(string text)
    {
        var scalars = new List<string>();
        try
        {
            var parser = new Parser(new StringReader(text.StartsWith('\uFEFF') ? text[1..] : text));
            while (parser.MoveNext())
            {
                if (parser.Current is Scalar scalar)
                    scalars.Add(scalar.Value);
            }
        }
        catch (YamlException)
        {
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
        }

        return scalars;
    }

    private static void AssertMap(TextMap map, string text, string file)
    {
        var last = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var position = map.ToFile(i);
            Assert.InRange(position, last, file.Length);
            last = position;
        }
    }

    private static void AssertExact(TextMap map, string text, string file)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                continue;
            var position = map.ToFile(i);
            Assert.True(file[position] == text[i] || file[position] == '\\', $"{i} of {text}");
        }
    }
}
