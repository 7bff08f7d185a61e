using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Contains rules by the round in which they are evaluated.</summary>
internal sealed class RuleRounds
{
    internal RuleRounds(IReadOnlyList<Rule> rules)
    {
        Rule[] all = [.. rules];
        SingleValues = Array.FindAll(all, static rule => rule.LooksAtSingleValues);
        Others = Array.FindAll(all, static rule => !rule.LooksAtSingleValues);
    }

    /// <summary>Gets the rules of the first round.</summary>
    internal Rule[] SingleValues { get; }

    /// <summary>Gets the rules of the second round.</summary>
    internal Rule[] Others { get; }
}
