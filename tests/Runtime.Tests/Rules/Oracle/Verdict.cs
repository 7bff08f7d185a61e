using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tests.Rules.Oracle;

/// <summary>Represents a set of ids with severities, as bits, so that the intersection of many sets is fast.</summary>
internal readonly record struct Verdict(UInt128 Bits)
{
    // One entry for each parameter that a storage volume drops, because each is a problem of its own.
    private static readonly string[] _ids =
    [
        "SRA1001", "SRA1002", "SRA1003", "SRA1004", "SRA1005", "SRA1006", "SRA1007", "SRA1008", "SRA1009", "SRA1010", "SRA1011", "SRA1012",
        "SRA1013", "SRA1014", "SRA1015", "SRA2004", "SRA2011", "SRA2012", "SRA2013", "SRA2014",
        "SRA4003 iam_role_arn", "SRA4003 session_token", "SRA4003 sts.region", "SRA4003 sts.endpoint", "SRA4003 enable_ssl",
    ];

    public static Verdict Nothing { get; } = new(UInt128.Zero);

    public static Verdict Everything { get; } = new(UInt128.MaxValue);

    public static Verdict operator &(Verdict left, Verdict right) => new(left.Bits & right.Bits);

    public Verdict With(string id, RuleSeverity severity) => new(Bits | Bit(id, severity));

    /// <summary>Returns the set of some problems; null if one of them is not known to the oracle, or reported twice.</summary>
    public static Verdict? Of(IReadOnlyList<Problem> problems, string prefix)
    {
        UInt128 bits = 0;
        foreach (var problem in problems)
        {
            var id = problem.Rule.Id == "SRA4003" ? "SRA4003 " + problem.Key[(prefix.Length + 1)..] : problem.Rule.Id;
            var bit = Bit(id, problem.Severity);
            if (bit == 0 || (bits & bit) != 0)
                return null;
            bits |= bit;
        }

        return new(bits);
    }

    public override string ToString()
    {
        var said = new List<string>();
        foreach (var id in _ids)
        {
            foreach (var severity in Enum.GetValues<RuleSeverity>())
            {
                if ((Bits & Bit(id, severity)) != 0)
                    said.Add($"{severity.ToString()[0]}:{id}");
            }
        }

        return said.Count == 0 ? "nothing" : string.Join(", ", said);
    }

    private static UInt128 Bit(string id, RuleSeverity severity)
    {
        var index = Array.IndexOf(_ids, id);
        return index < 0 ? 0 : UInt128.One << ((index * 3) + (int)severity);
    }
}
