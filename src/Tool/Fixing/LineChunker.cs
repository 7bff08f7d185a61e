using System;
using System.Collections.Generic;
using DiffPlex;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Splits a text into lines that end with a line feed, which each line contains.</summary>
internal sealed class LineChunker : IChunker
{
    private LineChunker()
    {
    }

    internal static LineChunker Instance { get; } = new();

    /// <inheritdoc/>
    public IReadOnlyList<string> Chunk(string text) => Array.ConvertAll(Split(text), line => text.Substring(line.Start, line.Length));

    internal static SourceSpan[] Split(string text)
    {
        var lines = new List<SourceSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found + 1 : text.Length;
            lines.Add(SourceSpan.Between(start, end));
            start = end;
        }

        return [.. lines];
    }
}
