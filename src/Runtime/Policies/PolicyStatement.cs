using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Credentials;

namespace StarRocks.AwsAuth.Policies;

/// <summary>
/// Represents a statement of a policy. Lists are copied, and an empty list is omitted from the JSON. See
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html">AWS JSON policy elements:
/// Statement</see>.
/// </summary>
public sealed class PolicyStatement : IEquatable<PolicyStatement>
{
    /// <summary>Gets the id of the statement; <see langword="null"/> for none.</summary>
    /// <exception cref="ArgumentException">The value is not well-formed Unicode.</exception>
    public string? Sid
    {
        get;
        init => field = value is null ? null : PolicyText.Checked(value, nameof(value));
    }

    /// <summary>Gets a value that specifies whether the statement allows or denies its actions. The default is to allow them.</summary>
    public PolicyEffect Effect { get; init; }

    /// <summary>Gets the principals of a trust policy, grouped by their kind. The default is an empty list.</summary>
    /// <exception cref="ArgumentNullException">The value or an item is <see langword="null"/>.</exception>
    public IReadOnlyList<PolicyPrincipal> Principals
    {
        get;
        init => field = ByKind(value);
    } = [];

    /// <summary>Gets the principals that a trust policy excludes, grouped by their kind. The default is an empty list.</summary>
    /// <exception cref="ArgumentNullException">The value or an item is <see langword="null"/>.</exception>
    public IReadOnlyList<PolicyPrincipal> NotPrincipals
    {
        get;
        init => field = ByKind(value);
    } = [];

    /// <summary>Gets the actions, such as <c>s3:GetObject</c>. The default is an empty list.</summary>
    /// <exception cref="ArgumentNullException">The value or an item is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An item is not well-formed Unicode.</exception>
    public IReadOnlyList<string> Actions
    {
        get;
        init => field = PolicyText.Checked(value, nameof(value));
    } = [];

    /// <summary>Gets the excluded actions: the statement applies to all others. The default is an empty list.</summary>
    /// <exception cref="ArgumentNullException">The value or an item is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An item is not well-formed Unicode.</exception>
    public IReadOnlyList<string> NotActions
    {
        get;
        init => field = PolicyText.Checked(value, nameof(value));
    } = [];

    /// <summary>Gets the ARNs of the resources. A trust policy has none. The default is an empty list.</summary>
    /// <exception cref="ArgumentNullException">The value or an item is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An item is not well-formed Unicode.</exception>
    public IReadOnlyList<string> Resources
    {
        get;
        init => field = PolicyText.Checked(value, nameof(value));
    } = [];

    /// <summary>Gets the ARNs of the excluded resources: the statement applies to all others. The default is an empty list.</summary>
    /// <exception cref="ArgumentNullException">The value or an item is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An item is not well-formed Unicode.</exception>
    public IReadOnlyList<string> NotResources
    {
        get;
        init => field = PolicyText.Checked(value, nameof(value));
    } = [];

    /// <summary>Gets the conditions, which must all be met, grouped by their operator. The default is an empty list.</summary>
    /// <exception cref="ArgumentNullException">The value or an item is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Two conditions have the same operator and key, which JSON cannot represent.</exception>
    public IReadOnlyList<PolicyCondition> Conditions
    {
        get;
        init => field = ByOperator(value);
    } = [];

    /// <inheritdoc/>
    public bool Equals(PolicyStatement? other) => other is not null
        && Effect == other.Effect
        && string.Equals(Sid, other.Sid, StringComparison.Ordinal)
        && PolicyText.AreEqual(Principals, other.Principals)
        && PolicyText.AreEqual(NotPrincipals, other.NotPrincipals)
        && PolicyText.AreEqual(Actions, other.Actions)
        && PolicyText.AreEqual(NotActions, other.NotActions)
        && PolicyText.AreEqual(Resources, other.Resources)
        && PolicyText.AreEqual(NotResources, other.NotResources)
        && PolicyText.AreEqual(Conditions, other.Conditions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PolicyStatement);

    /// <inheritdoc/>
    public override int GetHashCode() => (Actions.Count * 31) + Resources.Count + StringComparer.Ordinal.GetHashCode(Sid ?? "");

    private static PolicyPrincipal[] ByKind(IReadOnlyList<PolicyPrincipal> principals)
        => [.. Checked(principals).GroupBy(static principal => principal.Kind, StringComparer.Ordinal).SelectMany(static kind => kind)];

    private static PolicyCondition[] ByOperator(IReadOnlyList<PolicyCondition> conditions)
    {
        var duplicate = Checked(conditions)
            .GroupBy(static condition => (condition.Operator, condition.Key))
            .FirstOrDefault(static same => same.Skip(1).Any());
        if (duplicate is null)
            return [.. conditions.GroupBy(static condition => condition.Operator, StringComparer.Ordinal).SelectMany(static same => same)];
        var (conditionOperator, key) = duplicate.Key;
        var name = KnownShape.IsName(conditionOperator) && KnownShape.IsName(key)
            ? $"The condition '{conditionOperator} {key}'"
            : "A condition";
        throw new ArgumentException($"{name} occurs more than once. Use one condition with all values.", nameof(conditions));
    }

    private static IReadOnlyList<T> Checked<T>(IReadOnlyList<T> list)
        where T : class
    {
        foreach (var item in list ?? throw new ArgumentNullException(nameof(list)))
            _ = item ?? throw new ArgumentNullException(nameof(list), "The list contains null.");
        return list;
    }
}
