using System;
using System.Linq;
using CsCheck;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

public sealed class TextDifferenceTests
{
    private static readonly Gen<string> _texts = Gen.OneOf("a", "b", "\n", "\r\n", "a\n", "\n\n").Array[0, 12].Select(string.Concat);

    [Theory]
    [InlineData("a\nb\nc\n", 2, 1, "x", "1-2 1-2")]
    [InlineData("a\nb\nc\n", 2, 2, "", "1-2 1-1")]
    [InlineData("a\nb\nc\n", 2, 0, "x\n", "1-1 1-2")]
    [InlineData("a\nb\nc", 5, 0, "\nx", "2-3 2-4")]
    [InlineData("a\n", 2, 0, "x\n", "1-1 1-2")]
    [InlineData("a\nb\nc\n", 0, 6, "", "0-3 0-0")]
    public void Lines(string text, int start, int length, string inserted, string expected)
    {
        var old = SourceText.From(text);
        var changed = old.WithChanges(new TextChange(new TextSpan(start, length), inserted));
        var lines = new TextDifference(old, changed).ToLines(new LineText(text), new LineText(changed.ToString()));
        Assert.Equal(expected, string.Join(" | ", lines.Select(static line => $"{line.OldStart}-{line.OldEnd} {line.NewStart}-{line.NewEnd}")));
    }

    /// <summary>What is not changed is the same in both texts, after any number of changes.</summary>
    [Fact]
    public void The_new_text_follows_from_the_old_one() => Gen.Select(_texts, Gen.Select(Gen.Int[0, 100], Gen.Int[0, 100], _texts).Array[0, 4]).Sample(
        (text, changes) =>
        {
            var old = SourceText.From(text);
            var changed = old;
            foreach (var (at, length, inserted) in changes)
            {
                var start = Math.Min(at, changed.Length);
                changed = changed.WithChanges(new TextChange(new TextSpan(start, Math.Min(length, changed.Length - start)), inserted));
            }

            var (oldLines, newLines) = (new LineText(text), new LineText(changed.ToString()));
            var (made, line) = ("", 0);
            foreach (var difference in new TextDifference(old, changed).ToLines(oldLines, newLines))
            {
                made += Between(oldLines, line, difference.OldStart) + Between(newLines, difference.NewStart, difference.NewEnd);
                line = difference.OldEnd;
            }

            Assert.Equal(changed.ToString(), made + Between(oldLines, line, oldLines.Count));
        },
        iter: 5_000);

    private static string Between(LineText text, int first, int end) =>
        string.Concat(Enumerable.Range(first, end - first).Select(line => text.Of(line).ToString()));
}
