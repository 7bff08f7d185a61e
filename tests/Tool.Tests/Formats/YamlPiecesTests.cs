using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CsCheck;
using Xunit;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StarRocks.AwsAuth.Tool.Tests.Formats;

/// <summary>Compares the events of documents that are read in pieces with those of documents that are read at once.</summary>
public sealed class YamlPiecesTests
{
    private static readonly string[] _lines =
    [
        "a: b", "key:", "key: # c", "- x", "- a: b", "-", "'q': r", "\"x", "y\": z", "t: \"more", "u: 'more", "end\"", "end'", "k: |",
        "k: >-",
        "k: |+", "text", "text more", "# c", "", "{a: b}", "f: {", "}", "l: [1,", "2]", "? e", ": f", "&x a: b", "*x : c", "c: *x", "d: &y",
        "g: !t h", "...", "\tz", "a: b: c", "\uE000: 1", "n: \"a\" b", "\r", "m: 1\r", "% y", "\u2028x: 1", "v:w", "very: long # text",
    ];

    private static readonly Gen<string> _line = Gen.Select(Gen.OneOf("", "", "  ", "  ", "    ", " ", "      "), Gen.OneOf(_lines))
        .Select(static (indentation, line) => indentation + line + "\n");

    [Theory]
    [InlineData("a:\n  b: c\n  d:\n    e: f\n    g: h\ni:\n- j\n- k: l\n  m: n\no: |\n  p\n\n  q\nr: s\n", 9)]
    [InlineData("---\n# t\na:\n  b: c\n\n\n# u\nd: e\n", 2)]
    [InlineData("a: 1\n", 1)]
    [InlineData("- a: b\n  c: d\n- e\n-\n  f: g\n", 3)]
    public void A_document_has_pieces(string text, int least)
    {
        var pieces = YamlPieces.Read(text, 0, text.Length, new YamlPieceCache(length: 1).Begin());
        Assert.InRange(pieces.Parts.Count, least, int.MaxValue);
        Assert.Equal(AtOnce(text), InPieces(text, new YamlPieceCache(length: 1)));
    }

    [Theory]
    [InlineData("a: \"b\nc: d\ne\"\nf: g\nh: i\n")]
    [InlineData("x:\n  a: \"b\nc: d\ne\"\nf: g\nh: i\n")]
    [InlineData("x:\n  a: {\nc: d\n}\nf: g\nh: i\n")]
    [InlineData("a: b\nc\nd: e\n")]
    [InlineData("a:\n  b: c\n  d\n  e: f\ng: h\n")]
    [InlineData("a:\n  text\n  - more\nb: c\n")]
    [InlineData("a:\n  b: c\n d: e\nf: g\n")]
    [InlineData("a: b\n...\nc: d\n")]
    [InlineData("a:\n    b: c\n  # d\n    e: f\n")]
    public void What_goes_on_in_other_lines_is_read_with_them(string text) =>
        Assert.Equal(AtOnce(text), InPieces(text, new YamlPieceCache(length: 1)));

    [Fact]
    public void Documents_with_any_lines_are_read_as_at_once() => _line.Array[0, 12].Select(static lines => string.Concat(lines)).Sample(
        static text =>
        {
            foreach (var length in (int[])[1, 12, 40])
                AssertSame(text, new YamlPieceCache(length));
        },
        iter: 20_000);

    [Fact]
    public void Edits_of_valid_documents_are_read_as_at_once() =>
        Gen.Select(Gen.Int[0, 1_000_000], _line, Gen.Double[0, 1], Gen.Int[0, 9]).Sample(
        static (seed, line, place, length) =>
        {
            var text = Document(new Random(seed));
            var readings = new YamlPieceCache(length: 12);
            Assert.Equal(AtOnce(text), InPieces(text, readings));
            var at = (int)(place * text.Length);
            var edited = text[..at] + line.TrimEnd('\n') + text[Math.Min(text.Length, at + length)..];
            AssertSame(edited, readings);
        },
        iter: 5_000);

    [Fact]
    public void Only_a_changed_piece_is_read_again()
    {
        var text = string.Concat(Enumerable.Range(0, 500).Select(static i => $"service{i}:\n  image:\n    tag: \"{i}\"\n  port: 80\n"));
        var readings = new YamlPieceCache();
        var edited = text.Insert(text.IndexOf("tag: \"250", StringComparison.Ordinal), "x");
        var kept = Version(text, readings).Parts.Select(static part => part.Events).ToHashSet(ReferenceEqualityComparer.Instance);
        var changed = Version(edited, readings).Parts.Where(part => !kept.Contains(part.Events)).ToList();
        Assert.InRange(changed.Count, 1, 4);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void Reading_stops_at_a_depth_that_only_attacks_have(string opening)
    {
        var reading = ParsedYaml.Read(string.Concat(Enumerable.Repeat(opening, 2_000)));
        Assert.True(reading.IsFaulty);
        Assert.InRange(reading.Events.Count, 1, 200);
    }

    private static void AssertSame(string text, YamlPieceCache readings)
    {
        var (expected, actual) = (AtOnce(text).Split('\n'), InPieces(text, readings).Split('\n'));
        var same = expected.Zip(actual).TakeWhile(static pair => pair.First == pair.Second).Count();
        Assert.True(
            same == expected.Length && same == actual.Length,
            text + "\n" + string.Join("\n", expected.Skip(same - 1).Take(4))
                + "\n## but\n" + string.Join("\n", actual.Skip(same - 1).Take(4)));
    }

    private static YamlPieces Version(string text, YamlPieceCache readings)
    {
        var version = readings.Begin();
        var pieces = YamlPieces.Read(text, 0, text.Length, version);
        version.End();
        return pieces;
    }

    private static string AtOnce(string text)
    {
        var reading = ParsedYaml.Read(text);
        return Describe(reading.Events.Select(static each => (each, 0)), reading.IsFaulty);
    }

    private static string InPieces(string text, YamlPieceCache readings)
    {
        var pieces = Version(text, readings);
        return Describe(
            pieces.Parts.SelectMany(static part =>
                Enumerable.Range(part.First, part.End - part.First).Select(i => (part.Events[i], part.Offset))),
            pieces.IsFaulty);
    }

    private static string Describe(IEnumerable<(ParsingEvent Event, int Offset)> events, bool isFaulty) => string.Join("\n", events
        .Where(static each => each.Event is NodeEvent or MappingEnd or SequenceEnd or AnchorAlias)
        .Select(static each => each.Event switch
        {
            // The end of a scalar that has only an anchor or a tag is the start of what follows.
            Scalar { Style: ScalarStyle.Plain, Value.Length: 0 } scalar =>
                $"{each.Offset + scalar.Start.Index} empty {scalar.Anchor} {scalar.Tag}",
            Scalar scalar => $"{Span(scalar, each.Offset)} {scalar.Style} {scalar.Anchor} {scalar.Tag} {scalar.Value}",
            // The parser does not know the position of a pair in a list with brackets.
            MappingStart { Style: MappingStyle.Flow, Start.Index: 0 } => "pair",
            NodeEvent node => $"{each.Offset + node.Start.Index} {node.GetType().Name} {node.Anchor} {node.Tag}",
            AnchorAlias alias => $"{Span(alias, each.Offset)} *{alias.Value}",
            _ => each.Event.GetType().Name,
        }).Append(isFaulty ? "fault" : ""));

    private static string Span(ParsingEvent parsed, int offset) => $"{offset + parsed.Start.Index}-{offset + parsed.End.Index}";

#pragma warning disable CA5394 // The texts are no secrets.
    private static string Document(Random random)
    {
        var text = new StringBuilder();
        Mapping(text, random, "", 3);
        return text.ToString();
    }

    private static void Mapping(StringBuilder text, Random random, string indentation, int depth)
    {
        for (var i = random.Next(1, 5); i >= 0; i--)
        {
            text.Append(indentation).Append((char)('a' + i)).Append(':');
            switch (depth == 0 ? random.Next(5) : random.Next(8))
            {
                case 0:
                    text.Append(" |\n").Append(indentation).Append("  text\n\n").Append(indentation).Append("  more\n");
                    break;
                case 1:
                    text.Append(" \"one\n").Append(indentation).Append("  two\"\n");
                    break;
                case 2:
                    text.Append(" [1, {x: y}] # note\n");
                    break;
                case 3:
                    text.Append('\n').Append(indentation).Append("- one\n");
                    text.Append(indentation).Append("- k: v\n").Append(indentation).Append("  l: w\n");
                    break;
                case 4:
                    text.Append(" &x value\n# note\n\n");
                    break;
                default:
                    text.Append(" # note\n");
                    Mapping(text, random, indentation + "  ", depth - 1);
                    break;
            }
        }
    }
}
