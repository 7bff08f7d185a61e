using System;
using System.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Text with indentation, and lines that end the same on every system.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new(4096);
    private int _depth;

    public void Line() => _text.Append('\n');

    public void Line(string line) => _text.Append(' ', _depth * 4).Append(line).Append('\n');

    /// <summary>What is written until the result is disposed of stands in braces.</summary>
    public Scope Block(string head)
    {
        Line(head);
        Line("{");
        _depth++;
        return new Scope(this, "}");
    }

    /// <summary>The arms that are written until the result is disposed of are those of a switch expression.</summary>
    public Scope Switch(string head)
    {
        Line(head);
        Line("{");
        _depth++;
        return new Scope(this, "};");
    }

    /// <summary>What is written until the result is disposed of is indented under its head.</summary>
    public Scope Indent(string head)
    {
        Line(head);
        _depth++;
        return new Scope(this, null);
    }

    public override string ToString() => _text.ToString();

    private void End(string? closing)
    {
        _depth--;
        if (closing is not null)
            Line(closing);
    }

    internal readonly struct Scope(SourceWriter writer, string? closing) : IDisposable
    {
        public void Dispose() => writer.End(closing);
    }
}
