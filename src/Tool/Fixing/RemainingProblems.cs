using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Finds the problems that are still there after a change of a text: those of the same rule at the same location.</summary>
internal sealed class RemainingProblems
{
    private readonly HashSet<Diagnostic> _remaining = new(ReferenceEqualityComparer.Instance);

    /// <param name="changes">The changes in the order of the text.</param>
    /// <param name="before">The problems before them, in the order of their locations.</param>
    /// <param name="after">The problems after them.</param>
    public RemainingProblems(IReadOnlyList<TextChange> changes, IReadOnlyList<Diagnostic> before, IReadOnlyList<Diagnostic> after)
    {
        var found = new Dictionary<(string Id, int Start), int>();
        foreach (var problem in after)
            found[NameOf(problem, StartOf(problem))] = found.GetValueOrDefault(NameOf(problem, StartOf(problem))) + 1;

        // What followed a removed text is at its location now, so that problems in a text that is unchanged are found first.
        var (changed, next, shift) = (new List<(Diagnostic Problem, int Start)>(), 0, 0);
        foreach (var problem in before)
        {
            var start = StartOf(problem);
            for (; next < changes.Count && changes[next].Span.End <= start; next++)
                shift += changes[next].NewText!.Length - changes[next].Span.Length;
            if (next < changes.Count && changes[next].Span.Start <= start)
                changed.Add((problem, changes[next].Span.Start + shift));
            else
                Find(problem, start + shift, found);
        }

        foreach (var (problem, start) in changed)
            Find(problem, start, found);
    }

    /// <summary>Indicates whether a problem from before the changes is still there.</summary>
    public bool Contains(Diagnostic problem) => _remaining.Contains(problem);

    private void Find(Diagnostic problem, int start, Dictionary<(string Id, int Start), int> found)
    {
        var name = NameOf(problem, start);
        if (found.GetValueOrDefault(name) == 0)
            return;
        found[name]--;
        _remaining.Add(problem);
    }

    private static int StartOf(Diagnostic problem) => problem.Location.SourceSpan.Start;

    private static (string Id, int Start) NameOf(Diagnostic problem, int start) => (problem.Id, start);
}
