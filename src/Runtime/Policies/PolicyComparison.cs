using System.Collections.Generic;

namespace StarRocks.AwsAuth.Policies;

/// <summary>Represents the differences between an existing policy and the one that is needed.</summary>
public sealed class PolicyComparison
{
    internal PolicyComparison(IReadOnlyList<PolicyGrant> missing, IReadOnlyList<PolicyGrant> excess)
    {
        Missing = missing;
        Excess = excess;
    }

    /// <summary>Gets the needed grants that the existing policy does not allow, or denies.</summary>
    public IReadOnlyList<PolicyGrant> Missing { get; }

    /// <summary>Gets the grants of the existing policy that are not needed, or wider than needed.</summary>
    public IReadOnlyList<PolicyGrant> Excess { get; }

    /// <summary>Gets a value indicating whether the existing policy allows everything that is needed.</summary>
    public bool IsSufficient => Missing.Count == 0;

    /// <summary>Gets a value indicating whether the existing policy allows exactly what is needed.</summary>
    public bool IsExact => Missing.Count == 0 && Excess.Count == 0;
}
