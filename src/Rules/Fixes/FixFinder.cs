using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Finds the fixes of a problem. A fix is tried, and is offered only if it removes the problem and causes no new error.</summary>
internal static class FixFinder
{
    /// <param name="evaluated">The configuration after its evaluation.</param>
    /// <param name="properties">The properties that it was read from.</param>
    /// <param name="problems">All problems of the evaluation.</param>
    /// <param name="problem">The problem to fix.</param>
    /// <param name="evaluate">Evaluates other properties in the same context.</param>
    internal static RuleFix[] Find(
        Configuration evaluated,
        IReadOnlyList<WrittenProperty> properties,
        IReadOnlyList<Problem> problems,
        Problem problem,
        Func<IReadOnlyList<WrittenProperty>, IReadOnlyList<Problem>> evaluate)
    {
        if (problem.Rule.Fixes is not { } fixes)
            return [];
        var offered = new List<RuleFix>();
        foreach (var candidate in fixes(new Finding(evaluated, properties, problem)))
        {
            var fix = candidate with { Steps = Array.FindAll(candidate.Steps, step => !IsDone(properties, step)) };
            if (fix.Steps.Length > 0 && IsFixed(problem.Rule, problems, evaluate(Apply(properties, [fix]))))
                offered.Add(fix);
        }

        return [.. offered];
    }

    /// <summary>Indicates whether a property has the value already that a step sets.</summary>
    private static bool IsDone(IReadOnlyList<WrittenProperty> properties, FixStep step) =>
        step is { Kind: FixKind.SetValue, Text: { } text }
        && string.Equals(properties[step.Position].Value, text, StringComparison.Ordinal);

    /// <summary>Returns the properties after fixes that are made together. A step that several of them have is made once, and of two
    /// values of a property the first one is set.</summary>
    internal static WrittenProperty[] Apply(IReadOnlyList<WrittenProperty> properties, IReadOnlyList<RuleFix> fixes)
    {
        var after = new List<WrittenProperty?>(properties.Count);
        foreach (var property in properties)
            after.Add(property);
        var made = new HashSet<FixStep>();
        foreach (var fix in fixes)
        {
            foreach (var step in fix.Steps)
            {
                if (!made.Add(step.Kind == FixKind.Add ? step : step with { Text = null }))
                    continue;
                if (step.Kind == FixKind.Add)
                    after.Add(new WrittenProperty(step.Key, step.Text));
                else if (after[step.Position] is { } property)
                    after[step.Position] = Apply(property, step);
            }
        }

        var remaining = new List<WrittenProperty>(after.Count);
        foreach (var property in after)
        {
            if (property is { } kept)
                remaining.Add(kept);
        }

        return [.. remaining];
    }

    private static WrittenProperty? Apply(WrittenProperty property, in FixStep step) => step.Kind switch
    {
        FixKind.Remove => null,
        FixKind.Rename => property with { Key = step.Text! },
        _ => property with { Value = step.Text },
    };

    private static bool IsFixed(Rule rule, IReadOnlyList<Problem> before, IReadOnlyList<Problem> after) =>
        Count(after, rule) < Count(before, rule) && !HasNewError(before, after);

    /// <summary>Indicates whether a key has more errors of a rule than before.</summary>
    internal static bool HasNewError(IReadOnlyList<Problem> before, IReadOnlyList<Problem> after)
    {
        foreach (var problem in after)
        {
            if (problem.Severity == RuleSeverity.Error && Count(after, problem) > Count(before, problem))
                return true;
        }

        return false;
    }

    private static int Count(IReadOnlyList<Problem> problems, Rule rule)
    {
        var count = 0;
        foreach (var problem in problems)
        {
            if (problem.Rule == rule)
                count++;
        }

        return count;
    }

    private static int Count(IReadOnlyList<Problem> problems, Problem same)
    {
        var count = 0;
        foreach (var problem in problems)
        {
            if (problem.Rule == same.Rule && string.Equals(problem.Key, same.Key, StringComparison.Ordinal))
                count++;
        }

        return count;
    }
}
