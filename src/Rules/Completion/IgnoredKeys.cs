using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Finds the keys that StarRocks would ignore beside the other properties of a list, or whose value would make it ignore one of those: the
/// rules about ignored keys report it.
/// </summary>
internal sealed class IgnoredKeys
{
    // A value that sets any key without a meaning of its own.
    private const string AnyValue = "x";

    private static readonly RuleRounds _rules =
        new(Array.FindAll([.. RuleList.All], static rule => rule.IsOfIgnoredKey));

    private readonly EditedList _list;
    private readonly Configuration _configuration;
    private readonly int _count;

    /// <param name="list">The list to which a key is added.</param>
    /// <param name="configuration">The other properties of the list.</param>
    internal IgnoredKeys(EditedList list, Configuration configuration)
    {
        (_list, _configuration) = (list, configuration);
        _count = Find([.. list.Others]).Length;
    }

    /// <summary>Indicates whether a key would be ignored, or make another one ignored.</summary>
    internal bool Has(string key)
    {
        // The rules report the first one of several keys.
        var isFlag = ValueProposals.FindParameter(_configuration, key) is { Parameter.IsBoolean: true };
        var value = isFlag ? Booleans.True : AnyValue;
        var problems = Find([new WrittenProperty(key, value), .. _list.Others]);
        return problems.Length > _count || Array.Exists(problems, problem => problem.Position == 0);
    }

    private Problem[] Find(IReadOnlyList<WrittenProperty> properties)
    {
        var report = new Report();
        var configuration = _list.Read(properties, isPartial: true);
        Evaluator.Evaluate(_rules, configuration, report);
        return report.TakeProblems();
    }
}
