using System;
using System.Collections.Generic;
using System.Linq;

namespace StarRocks.AwsAuth.Policies;

/// <summary>
/// Compares policies grant by grant. An Allow with a condition that is not needed counts as missing, because the condition may not hold. A
/// Deny counts only without conditions, because most conditional denials do not affect the requests of StarRocks.
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
        PolicyStatement[] denied =
            [.. existing.Where(static statement => statement.Effect == PolicyEffect.Deny && statement.Conditions.Count == 0)];
        PolicyStatement[] required = [.. needed.Where(static statement => statement.Effect == PolicyEffect.Allow)];
        return new PolicyComparison(
            Distinct(Grants(required).Where(grant => !IsAllowed(allowed, grant) || denied.Any(statement => Denies(statement, grant)))),
            Distinct(Grants(allowed).Where(grant => !IsAllowed(required, grant))));
    }

    private static bool IsAllowed(PolicyStatement[] statements, PolicyGrant grant) =>
        Array.Exists(statements, statement => Allows(statement, grant));

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

    private static IEnumerable<PolicyGrant> Grants(IEnumerable<PolicyStatement> statements)
        => from statement in statements
           from action in Names(statement.Actions, statement.NotActions)
           from resource in Names(statement.Resources, statement.NotResources)
           from principal in Principals(statement)
           select new PolicyGrant(action!, resource, principal, statement.Conditions);

    private static IReadOnlyList<string?> Names(IReadOnlyList<string> names, IReadOnlyList<string> excluded)
    {
        if (excluded.Count > 0)
            return [$"all but {string.Join(", ", excluded)}"];
        if (names.Count > 0)
            return names;
        return [null];
    }

    private static IReadOnlyList<PolicyPrincipal?> Principals(PolicyStatement statement)
    {
        if (statement.NotPrincipals.Count > 0)
        {
            var excluded = string.Join(", ", statement.NotPrincipals.Select(static principal => principal.Value));
            return [new PolicyPrincipal(PolicyPrincipal.Aws, $"all but {excluded}")];
        }

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
        => Overlaps(statement.Actions, statement.NotActions, grant.Action, StringComparison.OrdinalIgnoreCase)
            && Overlaps(statement.Resources, statement.NotResources, grant.Resource, StringComparison.Ordinal)
            && (statement.NotPrincipals.Count > 0
                ? !statement.NotPrincipals.Contains(grant.Principal)
                : CoversPrincipal(statement, grant.Principal));

    private static bool Covers(IReadOnlyList<string> names, IReadOnlyList<string> excluded, string? needed, StringComparison comparison)
    {
        if (needed is null)
            return names.Count == 0 && excluded.Count == 0;
        return excluded.Count > 0
            ? !excluded.Any(name => Wildcard.Overlaps(name, needed, comparison))
            : names.Any(name => Wildcard.Covers(name, needed, comparison));
    }

    private static bool Overlaps(IReadOnlyList<string> names, IReadOnlyList<string> excluded, string? needed, StringComparison comparison)
    {
        if (needed is null)
            return true;
        return excluded.Count > 0
            ? !excluded.Any(name => Wildcard.Covers(name, needed, comparison))
            : names.Any(name => Wildcard.Overlaps(name, needed, comparison));
    }

    private static bool CoversPrincipal(PolicyStatement statement, PolicyPrincipal? needed)
    {
        if (needed is null)
            return statement.Principals.Count + statement.NotPrincipals.Count == 0;
        return statement.Principals.Any(principal => principal.Kind == needed.Kind
            && (principal.Value == needed.Value
                || (needed.Kind == PolicyPrincipal.Aws && (principal.Value == "*" || IsAccount(principal, needed)))));
    }

    // An account includes every identity that its own policies allow the action, as the inline policy of the instance role does.
    private static bool IsAccount(PolicyPrincipal principal, PolicyPrincipal needed)
        => RoleArn.TryParse(needed.Value, out var role)
            && (principal.Value == role.AccountId || principal.Value == $"arn:{role.Partition}:iam::{role.AccountId}:root");

    /// <summary>Indicates whether the other condition holds whenever the first one holds.</summary>
    private static bool Implies(PolicyCondition condition, PolicyCondition other)
        => (condition.Operator == other.Operator || (condition.Operator == "StringEquals" && other.Operator == "StringLike"))
            && string.Equals(condition.Key, other.Key, StringComparison.OrdinalIgnoreCase)
            && condition.Values.All(value => other.Operator is "StringLike" or "ArnLike"
                ? other.Values.Any(wider => Wildcard.Covers(wider, value, StringComparison.Ordinal))
                : other.Values.Contains(value))
            && !IsNegated(condition.Operator);

    // With a negated operator all values must differ, so additional values restrict the condition.
    private static bool IsNegated(string conditionOperator) => conditionOperator.IndexOf("Not", StringComparison.Ordinal) >= 0;
}
