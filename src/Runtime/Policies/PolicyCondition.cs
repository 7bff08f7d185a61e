using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Policies;

/// <summary>
/// Represents a condition of a statement: an operator, a key and its values, one of which must match. See
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html">AWS JSON policy elements:
/// Condition</see>.
/// </summary>
public sealed class PolicyCondition : IEquatable<PolicyCondition>
{
    /// <summary>Initializes a new instance of the <see cref="PolicyCondition"/> class.</summary>
    /// <param name="conditionOperator">The operator, such as <c>StringEquals</c>.</param>
    /// <param name="key">The condition key, such as <c>sts:ExternalId</c>.</param>
    /// <param name="values">The values, one of which must match.</param>
    /// <exception cref="ArgumentNullException">An argument or a value is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text is not well-formed Unicode.</exception>
    public PolicyCondition(string conditionOperator, string key, IEnumerable<string> values)
    {
        Operator = PolicyText.Checked(conditionOperator, nameof(conditionOperator));
        Key = PolicyText.Checked(key, nameof(key));
        Values = PolicyText.Checked(values, nameof(values));
    }

    /// <summary>Gets the operator, such as <c>StringEquals</c> or <c>StringLike</c>.</summary>
    public string Operator { get; }

    /// <summary>Gets the condition key, such as <c>sts:ExternalId</c> or <c>s3:prefix</c>.</summary>
    public string Key { get; }

    /// <summary>Gets the values in their original order.</summary>
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

    /// <summary>Returns the operator, the key and the values.</summary>
    /// <returns>A text such as <c>StringEquals sts:ExternalId starrocks</c>; several values are separated by <c> | </c>.</returns>
    public override string ToString() => $"{Operator} {Key} {string.Join(" | ", Values)}";
}
