using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Finds the problems that are still there after a change of a text: those of the same rule at the same location.</summary>
internal sealed class RemainingProblems
{
    private readonly HashSet<Diagnostic> _remaining = new(ReferenceEqualityComparer.Instance);

    /// <param name="moved">The positions after the changes.</param>
    /// <param name="before">The problems before the changes.</param>
    /// <param name="after">The problems after them.</param>
    public RemainingProblems(MovedPositions moved, IReadOnlyList<Diagnostic> before, IReadOnlyList<Diagnostic> after)
    {
        var found = new Dictionary<(string Id, int Start), int>();
        foreach (var problem in after)
            found[NameOf(problem, StartOf(problem))] = found.GetValueOrDefault(NameOf(problem, StartOf(problem))) + 1;

        // What followed a removed text is at its location now, so that problems in a text that is unchanged are found first.
        var changed = new List<(Diagnostic Problem, int Start)>();
        foreach (var problem in before)
        {
            var start = moved.Of(StartOf(problem), out var isReplaced);
            if (isReplaced)
                changed.Add((problem, start));
            else
                Find(problem, start, found);
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
