using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// All rules. Each stands in a file of its own that is named for its id, as a field of this class that adds itself;
/// so a new rule is a new file and nothing else.
/// </summary>
internal static partial class AuthRules
{
    // No initializer: the fields of the other files may come before this one.
    private static List<Rule>? _all;

    /// <summary>In the order of the ids.</summary>
    internal static IReadOnlyList<Rule> All => Order.All;

    private static Rule Add(Rule rule)
    {
        (_all ??= []).Add(rule);
        return rule;
    }

    /// <summary>Sorted once, when every file's fields are there.</summary>
    internal static class Order
    {
        internal static readonly Rule[] All = Sorted();
        internal static readonly Rule[] BlocksFirst = Array.FindAll(All, static r => r.Block is not null && r.ReadsFirst);
        internal static readonly Rule[] Blocks = Array.FindAll(All, static r => r.Block is not null && !r.ReadsFirst);
        internal static readonly Rule[] StatementsFirst = Array.FindAll(All, static r => r.Statement is not null && r.ReadsFirst);
        internal static readonly Rule[] Statements = Array.FindAll(All, static r => r.Statement is not null && !r.ReadsFirst);
        internal static readonly Rule[] Sources = Array.FindAll(All, static r => r.Source is not null);

        private static Rule[] Sorted()
        {
            var rules = _all!.ToArray();
            Array.Sort(rules, static (a, b) => string.CompareOrdinal(a.Id, b.Id));
            return rules;
        }
    }
}
