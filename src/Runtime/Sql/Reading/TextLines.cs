using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Where the lines of a text begin, so that any number of places in it are told in the time of one look at it.</summary>
internal sealed class TextLines(string text)
{
    private List<int>? _starts;

    internal SqlLocation Locate(SourceSpan span)
    {
        var starts = _starts ??= Starts();
        var line = starts.BinarySearch(span.Start);
        if (line < 0)
            line = ~line - 1;
        return new SqlLocation(span.Start, span.Length, line + 1, span.Start - starts[line] + 1);
    }

    private List<int> Starts()
    {
        var starts = new List<int> { 0 };
        for (var at = 0; at < text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAny('\r', '\n');
            if (length < 0)
                break;
            at += length + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
                at++;
            starts.Add(at);
        }

        return starts;
    }
}
