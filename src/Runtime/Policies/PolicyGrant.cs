using System;
using System.Collections.Generic;
using System.Text;

namespace StarRocks.AwsAuth.Policies;

/// <summary>One action on one resource, or by one principal, that a policy allows.</summary>
public sealed class PolicyGrant
{
    internal PolicyGrant(string action, string? resource, PolicyPrincipal? principal, IReadOnlyList<PolicyCondition> conditions)
    {
        Action = action;
        Resource = resource;
        Principal = principal;
        Conditions = conditions;
    }

    /// <summary>The action, which may hold wildcards; <c>all but …</c> where the policy says NotAction.</summary>
    public string Action { get; }

    /// <summary>The resource, likewise; null in a trust policy.</summary>
    public string? Resource { get; }

    /// <summary>Who may do it, in a trust policy.</summary>
    public PolicyPrincipal? Principal { get; }

    /// <summary>What has to hold.</summary>
    public IReadOnlyList<PolicyCondition> Conditions { get; }

    /// <summary>The grant as a line of text.</summary>
    /// <returns>For instance <c>s3:GetObject on arn:aws:s3:::bucket/*</c>.</returns>
    public override string ToString()
    {
        var text = new StringBuilder(Action);
        if (Resource is not null)
            text.Append(" on ").Append(Resource);
        if (Principal is not null)
            text.Append(" by ").Append(Principal.Value);
        for (var i = 0; i < Conditions.Count; i++)
            text.Append(i == 0 ? " if " : " and ").Append(Conditions[i]);
        return text.ToString();
    }

    internal bool IsSameAs(PolicyGrant other) => string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);
}
