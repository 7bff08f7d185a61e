using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Contains the texts of a file that are checked: the file itself, and the texts in it, such as SQL in a setting.</summary>
internal sealed class FileContent
{
    private readonly List<FileText> _texts = [];

    public bool IsEmpty => _texts.Count == 0;

    /// <summary>Gets the texts in the order of the file, each before those that it contains.</summary>
    public IReadOnlyList<FileText> Texts => _texts;

    /// <summary>Gets the settings of the file itself; null if it is not a settings file, or has none.</summary>
    public FileText? Settings => _texts.Count > 0 && _texts[0] is { Outer: null, Settings: not null } whole ? whole : null;

    public void Add(FileText text) => _texts.Add(text);

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

    /// <summary>Reads the comments that suppress problems.</summary>
    public FileSuppressions ReadSuppressions(SourceText text) => FileSuppressions.Read(text, IsInComment, ScopeAt);

    /// <summary>Indicates whether a position is in a comment; null if that depends only on the text before it.</summary>
    private bool? IsInComment(int position) => At(position) is { Settings: { } settings } text && text.ToText(position) is { } at
        ? settings.IsInComment(at)
        : null;

    /// <summary>Returns the range of the statement or object that contains a position; null if none does.</summary>
    private TextSpan? ScopeAt(int position)
    {
        if (At(position) is not { } text || text.ToText(position) is not { } at)
            return null;
        SourceSpan? scope = text.Settings is { } settings ? settings.ContainerAt(at)?.Value : text.Script?.StatementAt(at)?.Whole;
        return scope is { } span ? text.ToFile(span).ToTextSpan() : null;
    }
}
