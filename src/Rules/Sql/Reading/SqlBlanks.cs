using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Skips the text between tokens: white space, comments, hints, and the output of a client in a transcript.</summary>
internal sealed class SqlBlanks(string text, bool isTemplate, bool isTranscript)
{
    private readonly ClientOutput _client = new(text);
    private bool _lacksCommentEnd;
    private bool _lacksNoteEnd;

    /// <summary>Gets the start of the first comment that is not closed; -1 if there is none.</summary>
    public int FirstOpen { get; private set; } = -1;

    /// <summary>
    /// Returns the start of the next token and whether it is the first in its line; or the start and end of a client's prompt.
    /// </summary>
    public (int Position, bool IsFirst, int Prompt) Skip(int position)
    {
        var isFirst = position == 0;
        while (position < text.Length)
        {
            var c = text[position];
            if (c is '\n' or '\r')
            {
                isFirst = true;
                position++;
            }
            else if (c is ' ' or '\t' or '\u3000' or '\uFEFF')
            {
                position++;
            }
            else if (IsComment(position))
            {
                position = EndOfComment(position);
            }
            else if (isFirst && isTranscript && _client.EndOf(position, out var isPrompt) is var end && end > position)
            {
                if (isPrompt)
                    return (end, true, position);
                position = end;
            }
            else
            {
                break;
            }
        }

        return (position, isFirst, -1);
    }

    // '#' begins a comment of the client, which removes it before StarRocks sees it.
    private bool IsComment(int at) => text[at] switch
    {
        '-' => IsAt(at + 1, '-'),
        '/' => IsAt(at + 1, '*'),
        '#' => !(isTemplate && (IsAt(at + 1, '{') || VelocityDirective.EndAt(text, at) >= 0)),
        '{' => isTemplate && IsAt(at + 1, '#'),
        _ => false,
    };

    private int EndOfComment(int at) => text[at] switch
    {
        '/' => EndOfBlock(at),
        '{' => EndOfNote(at),
        _ => EndOfLine(at),
    };

    private int EndOfBlock(int at)
    {
        var end = _lacksCommentEnd ? -1 : text.IndexOf("*/", at + 2, StringComparison.Ordinal);
        if (end >= 0)
            return end + 2;
        _lacksCommentEnd = true;
        if (FirstOpen < 0)
            FirstOpen = at;
        return EndOfLine(at);
    }

    private int EndOfNote(int at)
    {
        var end = _lacksNoteEnd ? -1 : text.IndexOf("#}", at + 2, StringComparison.Ordinal);
        _lacksNoteEnd = end < 0;
        return end < 0 ? at + 2 : end + 2;
    }

    private int EndOfLine(int at)
    {
        var length = text.AsSpan(at).IndexOfAny('\n', '\r');
        return length < 0 ? text.Length : at + length;
    }

    private bool IsAt(int at, char c) => at < text.Length && text[at] == c;
}
