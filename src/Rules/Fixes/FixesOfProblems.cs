using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Contains the fixes of all problems of a configuration. Each alone causes no new error, but the same fix of several problems can. It is
/// evaluated once for all of them, and one after the other only if that causes an error.
/// </summary>
internal sealed class FixesOfProblems
{
    private readonly IReadOnlyList<WrittenProperty> _properties;
    private readonly IReadOnlyList<Problem> _problems;
    private readonly Func<IReadOnlyList<WrittenProperty>, IReadOnlyList<Problem>> _evaluate;
    private readonly RuleFix[][] _fixes;

    /// <param name="evaluated">The configuration after its evaluation.</param>
    /// <param name="properties">The properties that it was read from.</param>
    /// <param name="problems">All problems of the evaluation, in the order of the text.</param>
    /// <param name="evaluate">Evaluates other properties in the same context.</param>
    public FixesOfProblems(
        Configuration evaluated,
        IReadOnlyList<WrittenProperty> properties,
        Problem[] problems,
        Func<IReadOnlyList<WrittenProperty>, IReadOnlyList<Problem>> evaluate)
    {
        (_properties, _problems, _evaluate) = (properties, problems, evaluate);
        _fixes = Array.ConvertAll(problems, problem => FixFinder.Find(evaluated, properties, problems, problem, evaluate));
        foreach (var same in SameFixes())
        {
            if (same.Count > 1 && CauseError(same))
                MarkContradicting(same);
        }
    }

    /// <summary>Returns the fixes of a problem.</summary>
    /// <param name="problem">The index of the problem.</param>
    public IReadOnlyList<RuleFix> Of(int problem) => _fixes[problem];

    /// <summary>Returns the places of the fixes, those of a rule with the same title together.</summary>
    private Dictionary<(string Id, string Title), List<(int Problem, int Fix)>>.ValueCollection SameFixes()
    {
        var same = new Dictionary<(string Id, string Title), List<(int Problem, int Fix)>>();
        for (var i = 0; i < _fixes.Length; i++)
        {
            for (var j = 0; j < _fixes[i].Length; j++)
            {
                var name = (_problems[i].Rule.Id, _fixes[i][j].Title);
                if (!same.TryGetValue(name, out var places))
                    same.Add(name, places = []);
                places.Add((i, j));
            }
        }

        return same.Values;
    }

    private void MarkContradicting(List<(int Problem, int Fix)> same)
    {
        var made = new List<(int Problem, int Fix)>();
        foreach (var place in same)
        {
            made.Add(place);
            if (!CauseError(made))
                continue;
            made.RemoveAt(made.Count - 1);
            _fixes[place.Problem][place.Fix] = _fixes[place.Problem][place.Fix] with { IsOnlyAlone = true };
        }
    }

    private bool CauseError(List<(int Problem, int Fix)> places)
    {
        var fixes = places.ConvertAll(place => _fixes[place.Problem][place.Fix]);
        return FixFinder.HasNewError(_problems, _evaluate(FixFinder.Apply(_properties, fixes)));
    }
}
