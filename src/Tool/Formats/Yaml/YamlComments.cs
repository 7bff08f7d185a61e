using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Finds the comments between the scalars of a YAML file.</summary>
/// <param name="text">The file, without templates.</param>
internal sealed class YamlComments(string text)
{
    private readonly List<SourceSpan> _comments = [];

    /// <summary>Reads the text from the end of a scalar to the start of the next one.</summary>
    public void Read(int start, int end)
    {
        for (var at = Math.Max(start, _comments.Count == 0 ? 0 : _comments[^1].End); at < end; at++)
        {
            if (text[at] != '#' || (at > 0 && text[at - 1] is not (' ' or '\t' or '\n' or '\r' or '\uFEFF')))
                continue;
            var comment = at;
            while (at < text.Length && text[at] is not ('\n' or '\r'))
                at++;
            _comments.Add(SourceSpan.Between(comment, at));
        }
    }

    /// <summary>Returns the comments and those of the templates, in the order of the text.</summary>
    public IReadOnlyList<SourceSpan> With(IReadOnlyList<SourceSpan> templates)
    {
        if (templates.Count == 0)
            return _comments;
        _comments.AddRange(templates);
        _comments.Sort(static (left, right) => left.Start.CompareTo(right.Start));

        // A template can be within a comment.
        var last = 0;
        _comments.RemoveAll(comment => comment.Start < last || (last = comment.End) < 0);
        return _comments;
    }
}
