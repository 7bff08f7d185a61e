using System;
using System.Collections.Generic;
using System.Linq;

namespace StarRocks.AwsAuth.Policies;

/// <summary>
/// One statement of a policy. What a list holds is copied; an empty list is left out of the JSON. See
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html">AWS JSON policy elements: Statement</see>.
/// </summary>
public sealed class PolicyStatement : IEquatable<PolicyStatement>
{
    /// <summary>The statement's id, or null.</summary>
    public string? Sid
    {
        get;
        init => field = value is null ? null : PolicyText.Checked(value, nameof(value));
    }

    /// <summary>Whether it allows or forbids.</summary>
    public PolicyEffect Effect { get; init; }

    /// <summary>Who it is about, in a trust policy; those of a kind stand together.</summary>
    public IReadOnlyList<PolicyPrincipal> Principals
    {
        get;
        init => field = ByKind(value);
    } = [];

    /// <summary>Everybody but these.</summary>
    public IReadOnlyList<PolicyPrincipal> NotPrincipals
    {
        get;
        init => field = ByKind(value);
    } = [];

    /// <summary>What may be done: <c>s3:GetObject</c>.</summary>
    public IReadOnlyList<string> Actions
    {
        get;
        init => field = PolicyText.Checked(value, nameof(value));
    } = [];

    /// <summary>Everything but this.</summary>
    public IReadOnlyList<string> NotActions
    {
        get;
        init => field = PolicyText.Checked(value, nameof(value));
    } = [];

    /// <summary>On what; a trust policy has none.</summary>
    public IReadOnlyList<string> Resources
    {
        get;
        init => field = PolicyText.Checked(value, nameof(value));
    } = [];

    /// <summary>On everything but this.</summary>
    public IReadOnlyList<string> NotResources
    {
        get;
        init => field = PolicyText.Checked(value, nameof(value));
    } = [];

    /// <summary>What has to hold; those of an operator stand together.</summary>
    /// <exception cref="ArgumentException">An operator and key are there twice, which JSON can't say.</exception>
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
        => [.. Whole(principals).GroupBy(static principal => principal.Kind, StringComparer.Ordinal).SelectMany(static kind => kind)];

    private static PolicyCondition[] ByOperator(IReadOnlyList<PolicyCondition> conditions)
    {
        var twice = Whole(conditions).GroupBy(static condition => (condition.Operator, condition.Key)).FirstOrDefault(static same => same.Skip(1).Any());
        return twice is null
            ? [.. conditions.GroupBy(static condition => condition.Operator, StringComparer.Ordinal).SelectMany(static same => same)]
            : throw new ArgumentException($"The condition {twice.Key.Operator} {twice.Key.Key} is there twice: give its values in one.", nameof(conditions));
    }

    private static IReadOnlyList<T> Whole<T>(IReadOnlyList<T> list)
        where T : class
    {
        foreach (var item in list ?? throw new ArgumentNullException(nameof(list)))
            _ = item ?? throw new ArgumentNullException(nameof(list), "An item is null.");
        return list;
    }
}
