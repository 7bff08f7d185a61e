using System;
using System.Collections.Generic;
using System.Text;

namespace StarRocks.AwsAuth.Policies;

/// <summary>Represents an action on a resource, or by a principal, that a policy allows.</summary>
public sealed class PolicyGrant
{
    internal PolicyGrant(string action, string? resource, PolicyPrincipal? principal, IReadOnlyList<PolicyCondition> conditions)
    {
        Action = action;
        Resource = resource;
        Principal = principal;
        Conditions = conditions;
    }

    /// <summary>Gets the action, which can contain wildcards; <c>all but …</c> if the policy has a NotAction.</summary>
    public string Action { get; }

    /// <summary>
    /// Gets the resource, which can contain wildcards; <c>all but …</c> if the policy has a NotResource, and <see langword="null"/> in a
    /// trust policy.
    /// </summary>
    public string? Resource { get; }

    /// <summary>Gets the principal in a trust policy; <see langword="null"/> in any other policy.</summary>
    public PolicyPrincipal? Principal { get; }

    /// <summary>Gets the conditions, which must all be met.</summary>
    public IReadOnlyList<PolicyCondition> Conditions { get; }

    /// <summary>Returns the grant as one line of text.</summary>
    /// <returns>A text such as <c>s3:GetObject on arn:aws:s3:::bucket/*</c>.</returns>
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
