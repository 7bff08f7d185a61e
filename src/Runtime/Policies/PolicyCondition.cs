using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Policies;

/// <summary>
/// One condition of a statement: an operator, a key, and the values of which one has to fit. See
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html">AWS JSON policy elements: Condition</see>.
/// </summary>
public sealed class PolicyCondition : IEquatable<PolicyCondition>
{
    /// <summary>Says a condition.</summary>
    /// <param name="conditionOperator">For instance <c>StringEquals</c>.</param>
    /// <param name="key">For instance <c>sts:ExternalId</c>.</param>
    /// <param name="values">The values of which one has to fit.</param>
    /// <exception cref="ArgumentNullException">One of them, or a value, is null.</exception>
    /// <exception cref="ArgumentException">A text is not well-formed Unicode.</exception>
    public PolicyCondition(string conditionOperator, string key, IEnumerable<string> values)
    {
        Operator = PolicyText.Checked(conditionOperator, nameof(conditionOperator));
        Key = PolicyText.Checked(key, nameof(key));
        Values = PolicyText.Checked(values, nameof(values));
    }

    /// <summary>How the values are compared: <c>StringEquals</c>, <c>StringLike</c>, …</summary>
    public string Operator { get; }

    /// <summary>What is looked at: <c>sts:ExternalId</c>, <c>s3:prefix</c>, …</summary>
    public string Key { get; }

    /// <summary>The values, in order.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <inheritdoc/>
    public bool Equals(PolicyCondition? other) => other is not null
        && string.Equals(Operator, other.Operator, StringComparison.Ordinal)
        && string.Equals(Key, other.Key, StringComparison.Ordinal)
        && PolicyText.AreEqual(Values, other.Values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PolicyCondition);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);

    /// <summary>Operator, key and values.</summary>
    /// <returns>For instance <c>StringEquals sts:ExternalId starrocks</c>.</returns>
    public override string ToString() => $"{Operator} {Key} {string.Join(" | ", Values)}";
}
