using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Determines the branches of templates that containers without brackets are in. The first item of a container can be under a condition
/// that ends before its other items, so that the container is in an outer branch, or in none.
/// </summary>
internal sealed class YamlBranches(YamlTemplates templates)
{
    private static readonly char[] _lineEnds = ['\n', '\r'];

    private readonly Dictionary<TemplateBranch, Line> _following = [];

    /// <summary>Returns the innermost branch that contains a whole container; null if none does.</summary>
    /// <param name="start">The start of its first item.</param>
    /// <param name="kind">Its kind.</param>
    public TemplateBranch? Of(int start, SettingsKind kind)
    {
        var branch = templates.BranchAt(start);
        if (branch is null)
            return null;
        var first = new Line(ColumnOf(start), kind == SettingsKind.Array);
        while (branch is { End: { } end } && Following(branch, end) == first)
            branch = branch.Outer;
        return branch;
    }

    /// <summary>Returns the next line after a branch. It begins another item of a container if it is like the first one.</summary>
    private Line Following(TemplateBranch branch, int end)
    {
        if (!_following.TryGetValue(branch, out var line))
            _following.Add(branch, line = LineAfter(end));
        return line;
    }

    private Line LineAfter(int end)
    {
        var text = templates.Neutral;
        var start = YamlDocuments.AfterSpaceAndComments(text, end, text.Length);
        var isEnd = start == text.Length || text.AsSpan(start) is ['-', '-', '-', ..] or ['.', '.', '.', ..];
        return isEnd ? new Line(-1, false)
            : new Line(ColumnOf(start), text[start] == '-' && (start + 1 == text.Length || char.IsWhiteSpace(text[start + 1])));
    }

    private int ColumnOf(int position) => position == 0 ? 0 : position - 1 - templates.Neutral.LastIndexOfAny(_lineEnds, position - 1);

    /// <summary>Represents the first line of an item.</summary>
    private readonly record struct Line(int Column, bool IsOfSequence);
}
