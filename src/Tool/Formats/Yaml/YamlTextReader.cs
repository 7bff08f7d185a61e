using System;
using System.IO;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Reads a part of a text without a copy of it, because the parser often reads only its beginning.</summary>
/// <param name="text">The text.</param>
/// <param name="start">The start of the part.</param>
/// <param name="end">Its end.</param>
internal sealed class YamlTextReader(string text, int start, int end) : TextReader
{
    private int _at = start;

    public override int Peek() => _at < end ? text[_at] : -1;

    public override int Read() => _at < end ? text[_at++] : -1;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var length = Math.Min(buffer.Length, end - _at);
        text.AsSpan(_at, length).CopyTo(buffer);
        _at += length;
        return length;
    }
}
