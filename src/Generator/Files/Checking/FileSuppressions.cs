using System.Collections.Generic;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Finds the problems that the comments of a file suppress. The comments of the innermost text decide, otherwise those of the texts around
/// it.
/// </summary>
internal sealed class FileSuppressions(FileContent content)
{
    private readonly Dictionary<FileText, TextSuppressions?> _byText = [];

    /// <summary>Indicates whether a problem is suppressed.</summary>
    /// <param name="id">The id of its rule.</param>
    /// <param name="start">The position in the file where it starts.</param>
    public bool IsSuppressed(string id, int start)
    {
        for (var text = content.At(start); text is not null; text = text.Outer)
        {
            if (text.ToText(start) is { } at && Of(text)?.IsSuppressed(id, at) is { } isSuppressed)
                return isSuppressed;
        }

        return false;
    }

    private TextSuppressions? Of(FileText text)
    {
        if (!_byText.TryGetValue(text, out var suppressions))
            _byText.Add(text, suppressions = TextSuppressions.Read(text, position => content.At(text.ToFile(position)) == text));
        return suppressions;
    }
}
