using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Writes indented text with the same line ends on every system.</summary>
internal sealed class SourceWriter
{
    private const int MaxSpare = 64 * 1024;

    // The builder is reused because the first run in a large project writes thousands of files.
    [ThreadStatic]
    private static StringBuilder? _spare;

    private readonly StringBuilder _text = _spare ?? new StringBuilder(12 * 1024);
    private int _depth;

    public SourceWriter() => _spare = null;

    public void Line() => _text.Append('\n');

    public void Line(string line) => Begin().Append(line).Append('\n');

    /// <summary>Writes an interpolated string without creating it.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] ref Parts parts)
    {
        _ = parts;
        _text.Append('\n');
    }

    /// <summary>Opens a block in braces, which disposing the result closes.</summary>
    public Scope Block(string head) => Open(head, "}");

    /// <summary>Opens the arms of a switch expression, which disposing the result closes.</summary>
    public Scope Switch(string head) => Open(head, "};");

    /// <summary>Indents the lines that follow the head until the result is disposed.</summary>
    public Scope Indent(string head)
    {
        Line(head);
        _depth++;
        return new Scope(this, null);
    }

    /// <summary>Returns the text. Nothing can be written afterwards.</summary>
    public string Finish()
    {
        var text = _text.ToString();
        if (_text.Capacity <= MaxSpare)
            _spare = _text.Clear();
        return text;
    }

    private Scope Open(string head, string closing)
    {
        Line(head);
        Line("{");
        _depth++;
        return new Scope(this, closing);
    }

    private StringBuilder Begin() => _text.Append(' ', _depth * 4);

    private void Close(string? closing)
    {
        _depth--;
        if (closing is not null)
            Line(closing);
    }

    internal readonly struct Scope(SourceWriter writer, string? closing) : IDisposable
    {
        public void Dispose() => writer.Close(closing);
    }

    [InterpolatedStringHandler]
    internal readonly ref struct Parts
    {
        private readonly StringBuilder _line;

        public Parts(int literalLength, int formattedCount, SourceWriter writer)
        {
            _ = (literalLength, formattedCount);
            _line = writer.Begin();
        }

        public void AppendLiteral(string text) => _line.Append(text);

        public void AppendFormatted(string? text) => _line.Append(text);

        public void AppendFormatted(int number) => _line.Append(number.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(MemberType type) => _line.Append(type.ToString());
    }
}
