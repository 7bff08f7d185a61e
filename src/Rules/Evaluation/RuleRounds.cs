using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>The rules, parted by the round in which they are asked.</summary>
internal sealed class RuleRounds
{
    internal RuleRounds(IReadOnlyList<Rule> rules)
    {
        Rule[] all = [.. rules];
        Values = Array.FindAll(all, static rule => rule.LooksAtSingleValues);
        Others = Array.FindAll(all, static rule => !rule.LooksAtSingleValues);
    }

    internal Rule[] Values { get; }

    internal Rule[] Others { get; }
}
