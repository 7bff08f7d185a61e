using System;
using System.Collections.Generic;
using System.Linq;

namespace StarRocks.AwsAuth.Policies;

/// <summary>
/// Compares policies grant by grant. What is not certain counts against the policy: a condition that is not among those needed
/// may not hold, so what it guards is missing. A Deny counts unless it has conditions, which mostly forbid what StarRocks doesn't do.
/// </summary>
internal static class PolicyComparer
{
    public static PolicyComparison Check(PolicyDocument existing, RoleArn role, IReadOnlyList<PolicyAttachment> attachments)
    {
        var isTrust = existing.Statements.Any(static statement => statement.Principals.Count + statement.NotPrincipals.Count > 0);
        return Compare(
            [
                .. attachments
                    .Where(attachment => attachment.Role == role && (attachment.Kind == PolicyKind.TrustPolicy) == isTrust)
                    .SelectMany(static attachment => attachment.Document.Statements),
            ],
            existing.Statements);
    }

    public static PolicyComparison Compare(IReadOnlyList<PolicyStatement> needed, IReadOnlyList<PolicyStatement> existing)
    {
        PolicyStatement[] allowed = [.. existing.Where(static statement => statement.Effect == PolicyEffect.Allow)];
        PolicyStatement[] denied = [.. existing.Where(static statement => statement.Effect == PolicyEffect.Deny && statement.Conditions.Count == 0)];
        PolicyStatement[] wanted = [.. needed.Where(static statement => statement.Effect == PolicyEffect.Allow)];
        return new PolicyComparison(
            Distinct(GrantsOf(wanted).Where(grant => !allowed.Any(statement => Allows(statement, grant)) || denied.Any(statement => Denies(statement, grant)))),
            Distinct(GrantsOf(allowed).Where(grant => !wanted.Any(statement => Allows(statement, grant)))));
    }

    private static List<PolicyGrant> Distinct(IEnumerable<PolicyGrant> grants)
    {
        var distinct = new List<PolicyGrant>();
        foreach (var grant in grants)
        {
            if (!distinct.Exists(grant.IsSameAs))
                distinct.Add(grant);
        }

        return distinct;
    }

    private static IEnumerable<PolicyGrant> GrantsOf(IEnumerable<PolicyStatement> statements)
        => from statement in statements
           from action in Named(statement.Actions, statement.NotActions)
           from resource in Named(statement.Resources, statement.NotResources)
           from principal in Principals(statement)
           select new PolicyGrant(action!, resource, principal, statement.Conditions);

    private static IReadOnlyList<string?> Named(IReadOnlyList<string> names, IReadOnlyList<string> others)
    {
        if (others.Count > 0)
            return [$"all but {string.Join(", ", others)}"];
        if (names.Count > 0)
            return names;
        return [null];
    }

    private static IReadOnlyList<PolicyPrincipal?> Principals(PolicyStatement statement)
    {
        if (statement.NotPrincipals.Count > 0)
            return [new PolicyPrincipal(PolicyPrincipal.Aws, $"all but {string.Join(", ", statement.NotPrincipals.Select(static one => one.Value))}")];
        if (statement.Principals.Count > 0)
            return statement.Principals;
        return [null];
    }

    private static bool Allows(PolicyStatement statement, PolicyGrant grant)
        => Covers(statement.Actions, statement.NotActions, grant.Action, StringComparison.OrdinalIgnoreCase)
            && Covers(statement.Resources, statement.NotResources, grant.Resource, StringComparison.Ordinal)
            && CoversPrincipal(statement, grant.Principal)
            && statement.Conditions.All(condition => grant.Conditions.Any(other => Implies(other, condition)));

    private static bool Denies(PolicyStatement statement, PolicyGrant grant)
        => Meets(statement.Actions, statement.NotActions, grant.Action, StringComparison.OrdinalIgnoreCase)
            && Meets(statement.Resources, statement.NotResources, grant.Resource, StringComparison.Ordinal)
            && (statement.NotPrincipals.Count > 0 ? !statement.NotPrincipals.Contains(grant.Principal) : CoversPrincipal(statement, grant.Principal));

    private static bool Covers(IReadOnlyList<string> names, IReadOnlyList<string> others, string? needed, StringComparison comparison)
    {
        if (needed is null)
            return names.Count == 0 && others.Count == 0;
        return others.Count > 0
            ? !others.Any(other => Wildcard.MayMeet(other, needed, comparison))
            : names.Any(name => Wildcard.Covers(name, needed, comparison));
    }

    private static bool Meets(IReadOnlyList<string> names, IReadOnlyList<string> others, string? needed, StringComparison comparison)
    {
        if (needed is null)
            return true;
        return others.Count > 0
            ? !others.Any(other => Wildcard.Covers(other, needed, comparison))
            : names.Any(name => Wildcard.MayMeet(name, needed, comparison));
    }

    // An account stands for everybody in it whom a policy there lets do the same, as the instance role's inline policy does.
    private static bool CoversPrincipal(PolicyStatement statement, PolicyPrincipal? needed)
    {
        if (needed is null)
            return statement.Principals.Count + statement.NotPrincipals.Count == 0;
        return statement.Principals.Any(principal => principal.Kind == needed.Kind
            && (principal.Value == needed.Value
                || (needed.Kind == PolicyPrincipal.Aws
                    && (principal.Value == "*" || (RoleArn.TryParse(needed.Value, out var role) && (principal.Value == role.AccountId || principal.Value == $"arn:{role.Partition}:iam::{role.AccountId}:root"))))));
    }

    /// <summary>Where the first holds, the second does too.</summary>
    private static bool Implies(PolicyCondition condition, PolicyCondition other)
        => (string.Equals(condition.Operator, other.Operator, StringComparison.Ordinal) || (condition.Operator == "StringEquals" && other.Operator == "StringLike"))
            && string.Equals(condition.Key, other.Key, StringComparison.OrdinalIgnoreCase)
            && condition.Values.All(value => other.Operator is "StringLike" or "ArnLike"
                ? other.Values.Any(wider => Wildcard.Covers(wider, value, StringComparison.Ordinal))
                : other.Values.Contains(value))
            && IsAlternative(condition.Operator);

    // Several values of a negated operator must all differ: more of them is narrower, not wider.
    private static bool IsAlternative(string conditionOperator) => conditionOperator.IndexOf("Not", StringComparison.Ordinal) < 0;
}
