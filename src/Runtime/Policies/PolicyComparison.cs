using System.Collections.Generic;

namespace StarRocks.AwsAuth.Policies;

/// <summary>What an existing policy lacks, and what it grants beyond what is needed.</summary>
public sealed class PolicyComparison
{
    internal PolicyComparison(IReadOnlyList<PolicyGrant> missing, IReadOnlyList<PolicyGrant> excess)
    {
        Missing = missing;
        Excess = excess;
    }

    /// <summary>What is needed and not allowed, or denied.</summary>
    public IReadOnlyList<PolicyGrant> Missing { get; }

    /// <summary>What is allowed and not needed, or more widely than needed.</summary>
    public IReadOnlyList<PolicyGrant> Excess { get; }

    /// <summary>Nothing is missing: the statement works with it.</summary>
    public bool IsSufficient => Missing.Count == 0;

    /// <summary>Nothing is missing and nothing is more than needed.</summary>
    public bool IsExact => Missing.Count == 0 && Excess.Count == 0;
}
