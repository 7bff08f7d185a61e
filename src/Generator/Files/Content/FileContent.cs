using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Contains the texts of a file that are checked: the file itself, and the texts in it, such as SQL in a setting.</summary>
internal sealed class FileContent
{
    private readonly List<FileText> _texts = [];

    /// <summary>Gets a value indicating whether texts are added that contain nothing to check yet, because they are being typed.</summary>
    public bool KeepsAll { get; init; }

    public bool IsEmpty => _texts.Count == 0;

    /// <summary>Gets the texts in the order of the file, each before those that it contains.</summary>
    public IReadOnlyList<FileText> Texts => _texts;

    /// <summary>Gets the settings of the file itself; null if it is not a settings file, or has none.</summary>
    public FileText? Settings => _texts.Count > 0 && _texts[0] is { Outer: null, Settings: not null } whole ? whole : null;

    /// <summary>Adds a text, after the texts around it.</summary>
    public void Add(FileText text)
    {
        if (text.Outer is { } outer && !ContainsLast(outer))
            Add(outer);
        _texts.Add(text);
    }

    /// <summary>Returns the range of the statement or object that contains a position of the file; null if none does.</summary>
    public SourceSpan? ScopeAt(int position) => At(position) is { } text && text.ToText(position) is { } at && text.ScopeAt(at) is { } scope
        ? text.ToFile(scope)
        : null;

    /// <summary>Returns the innermost text that contains a position of the file; null if none does.</summary>
    public FileText? At(int position)
    {
        var (low, high) = (0, _texts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_texts[middle].Start <= position)
                low = middle + 1;
            else
                high = middle;
        }

        var text = low == 0 ? null : _texts[low - 1];
        while (text is not null && text.ToText(position) is null)
            text = text.Outer;
        return text;
    }

    /// <summary>Indicates whether a text is the last one, or around it.</summary>
    private bool ContainsLast(FileText outer)
    {
        var text = _texts.Count == 0 ? null : _texts[_texts.Count - 1];
        while (text is not null && text != outer)
            text = text.Outer;
        return text is not null;
    }
}
