using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Asks a rule for its fixes and offers those that were tried: the rule is silent then, and no other error has come up.</summary>
internal static class FixFinder
{
    /// <param name="evaluated">What was evaluated, as the evaluation left it.</param>
    /// <param name="properties">What was read into it.</param>
    /// <param name="problems">All that was found.</param>
    /// <param name="problem">The one of them that is to be fixed.</param>
    /// <param name="evaluate">Evaluates other properties in the same place.</param>
    internal static IReadOnlyList<RuleFix> Of(
        Configuration evaluated, IReadOnlyList<WrittenProperty> properties, IReadOnlyList<Problem> problems, Problem problem, Func<IReadOnlyList<WrittenProperty>, IReadOnlyList<Problem>> evaluate)
    {
        if (problem.Rule.Fixes is not { } fixes)
            return [];
        var offered = new List<RuleFix>();
        foreach (var fix in fixes(new Finding(evaluated, properties, problem)))
        {
            if (fix.Steps.Length > 0 && Heals(problems, problem.Rule, evaluate(Apply(properties, fix))))
                offered.Add(fix);
        }

        return offered;
    }

    /// <summary>The properties after a fix.</summary>
    internal static WrittenProperty[] Apply(IReadOnlyList<WrittenProperty> properties, RuleFix fix)
    {
        var after = new List<WrittenProperty?>(properties.Count);
        foreach (var property in properties)
            after.Add(property);
        foreach (var step in fix.Steps)
        {
            if (step.Kind == FixKind.Add)
                after.Add(new WrittenProperty(step.Key, step.Text));
            else
                after[step.Entry] = Apply(properties[step.Entry], step);
        }

        var left = new List<WrittenProperty>(after.Count);
        foreach (var property in after)
        {
            if (property is { } there)
                left.Add(there);
        }

        return [.. left];
    }

    private static WrittenProperty? Apply(WrittenProperty property, in FixStep step) => step.Kind switch
    {
        FixKind.Remove => null,
        FixKind.Rename => property with { Key = step.Text! },
        _ => property with { Value = step.Text },
    };

    private static bool Heals(IReadOnlyList<Problem> before, Rule rule, IReadOnlyList<Problem> after)
    {
        if (Count(after, rule) >= Count(before, rule))
            return false;
        foreach (var problem in after)
        {
            if (problem.Severity == RuleSeverity.Error && !IsAmong(before, problem))
                return false;
        }

        return true;
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

    private static bool IsAmong(IReadOnlyList<Problem> problems, Problem problem)
    {
        foreach (var each in problems)
        {
            if (each.Rule == problem.Rule && string.Equals(each.Key, problem.Key, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
