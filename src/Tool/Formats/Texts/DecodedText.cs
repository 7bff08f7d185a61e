using System;
using System.Text;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Collects a text in another one, without its escapes and indentation, with the positions of its characters.</summary>
internal sealed class DecodedText(FileText outer)
{
    private readonly StringBuilder _text = new();
    private readonly TextMap.Builder _map = new();
    private int? _before;
    private char _quote;

    /// <summary>Gets the number of its characters.</summary>
    public int Length => _text.Length;

    /// <summary>Begins a part in other quotes.</summary>
    /// <param name="quote">The quotes.</param>
    /// <param name="before">The end of the part before it, without its quotes.</param>
    public void BeginPart(char quote, int before) => (_quote, _before) = (quote, before);

    /// <summary>Adds characters of the outer text.</summary>
    public void Add(int start, int end)
    {
        if (end <= start)
            return;
        AddPoint(start);
        _text.Append(outer.Text, start, end - start);
    }

    /// <summary>Adds a character that the outer text contains in another form.</summary>
    public void Add(char character, int start)
    {
        AddPoint(start);
        _text.Append(character);
    }

    /// <summary>Adds a part whose text is not known.</summary>
    public void AddUnknown(int start) => Add(Template.Hole, start);

    /// <summary>Returns the text.</summary>
    /// <param name="end">Its end in the outer text.</param>
    /// <param name="encode">Returns how the outer text writes an inserted text; null if it cannot contain it.</param>
    /// <param name="hasVariables">Whether variables in it are filled in.</param>
    public FileText Build(int end, Func<string, string?> encode, bool hasVariables = false) =>
        new(_text.ToString(), outer, _map.Build(_text.Length, end), encode) { HasVariables = hasVariables || outer.IsDocument };

    private void AddPoint(int start)
    {
        _map.Add(_text.Length, start, _before < start ? _before : null, _quote);
        _before = null;
    }
}
