using System;
using System.Linq;
using CsCheck;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

public sealed class LineDifferenceTests
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
        Assert.Equal(expected, string.Join(" | ", new LineDifference(old, changed).Find().Select(static block => $"{block.OldStart}-{block.OldEnd} {block.NewStart}-{block.NewEnd}")));
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

            var difference = new LineDifference(old, changed);
            var (made, line) = ("", 0);
            foreach (var block in difference.Find())
            {
                made += string.Concat(difference.OldLines[line..block.OldStart].Select(span => text.Substring(span.Start, span.Length)));
                made += string.Concat(difference.NewLines[block.NewStart..block.NewEnd].Select(span => changed.ToString().Substring(span.Start, span.Length)));
                line = block.OldEnd;
            }

            Assert.Equal(changed.ToString(), made + string.Concat(difference.OldLines[line..].Select(span => text.Substring(span.Start, span.Length))));
        },
        iter: 5_000);
}
