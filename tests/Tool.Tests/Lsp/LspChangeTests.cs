using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

/// <summary>Tests the changes of one message.</summary>
public sealed class LspChangeTests
{
    private const int Times = 8;

    private static readonly string[] _pieces = ["a", "bc", "\r", "\n", "\r\n", "\n\r", "\U0001F600", "\ud83d", "\ude00", "\u2028", "ß", ""];

    private static readonly Gen<string> _text = Gen.OneOf(_pieces).Array[0, 10].Select(static pieces => string.Concat(pieces));

    private static readonly Gen<LspPosition> _position =
        Gen.Select(Gen.Int[-1, 7], Gen.Int[-1, 9], static (line, character) => new LspPosition(line, character));

    private static readonly Gen<LspRange> _range = Gen.Frequency(
        (3, Gen.Select(_position, _position, static (start, end) => new LspRange(start, end))),
        (2, _position.Select(static position => new LspRange(position, position))),
        (1, _position.Select(static position => new LspRange(position, new LspPosition(int.MaxValue, int.MinValue)))));

    private static readonly Gen<TextChangeEvent> _change = Gen.Frequency(
        (12, Gen.Select(_text, _range, static (text, range) => new TextChangeEvent(text, range))),
        (1, _text.Select(static text => new TextChangeEvent(text))));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    public void Many_changes_are_the_same_as_one_after_the_other(string name) =>
        Gen.Select(_text, _change.Array[0, 12], Gen.Int[0, 2]).Sample((text, changes, order) =>
        {
            var encoding = PositionEncoding.Choose([name]);
            if (order > 0)
                Array.Sort(changes, (one, other) => (order == 1 ? 1 : -1) * Compare(one, other));
            var expected = text;
            foreach (var change in changes)
                expected = Apply(expected, change, encoding);
            Assert.Equal(expected, new DocumentText(text, encoding).With(changes).All);
        });

    [Theory]
    [InlineData("utf-8", "x\n", 1)]
    [InlineData("utf-16", "x\n", 1)]
    [InlineData("utf-32", "x\r\n", 1)]
    [InlineData("utf-16", "x ", 1)]
    [InlineData("utf-8", "x\n", -1)]
    [InlineData("utf-16", "x\n", -1)]
    [InlineData("utf-32", "x\r\n", -1)]
    [InlineData("utf-16", "x ", -1)]
    public void The_work_is_proportional_to_the_number_of_changes(string name, string item, int order)
    {
        var encoding = PositionEncoding.Choose([name]);
        Allocated(10, encoding, item, order);
        Assert.InRange(Allocated(500 * Times, encoding, item, order) / (double)Allocated(500, encoding, item, order), 1, Times * 1.5);
    }

    /// <summary>Replaces each item of a text by a longer one.</summary>
    private static long Allocated(int count, PositionEncoding encoding, string item, int order)
    {
        var text = new DocumentText(string.Concat(Enumerable.Repeat(item, count)), encoding);
        var changes = new List<TextChangeEvent>();
        for (var i = 0; i < count; i++)
        {
            var index = order > 0 ? i : count - 1 - i;
            var (line, character) = item.EndsWith('\n') ? (index, 0) : (0, (index * item.Length) + (order > 0 ? i * 2 : 0));
            changes.Add(new TextChangeEvent(
                "xyz", new LspRange(new LspPosition(line, character), new LspPosition(line, character + 1))));
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var changed = text.With(changes);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(text.All.Replace("x", "xyz", StringComparison.Ordinal), changed.All);
        return allocated;
    }

    private static string Apply(string text, TextChangeEvent change, PositionEncoding encoding)
    {
        if (change.Range is not { } range)
            return change.Text;
        var span = new DocumentText(text, encoding).ToSpan(range);
        return text[..span.Start] + change.Text + text[span.End..];
    }

    private static int Compare(TextChangeEvent one, TextChangeEvent other) => StartOf(one).CompareTo(StartOf(other));

    private static (int Line, int Character) StartOf(TextChangeEvent change) =>
        change.Range is { Start: var start } ? (start.Line, start.Character) : default;
}
