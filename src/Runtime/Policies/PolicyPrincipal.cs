using System;

namespace StarRocks.AwsAuth.Policies;

/// <summary>
/// Who a trust policy is about. See
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html">AWS JSON policy elements: Principal</see>.
/// </summary>
public sealed class PolicyPrincipal : IEquatable<PolicyPrincipal>
{
    internal const string Aws = "AWS";

    /// <summary>Names somebody.</summary>
    /// <param name="kind">For instance <c>AWS</c>, <c>Service</c> or <c>Federated</c>.</param>
    /// <param name="value">An ARN, an account, a service, or <c>*</c>.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">One of them is not well-formed Unicode.</exception>
    public PolicyPrincipal(string kind, string value)
    {
        Kind = PolicyText.Checked(kind, nameof(kind));
        Value = PolicyText.Checked(value, nameof(value));
    }

    /// <summary><c>AWS</c>, <c>Service</c>, <c>Federated</c>, <c>CanonicalUser</c>.</summary>
    public string Kind { get; }

    /// <summary>The ARN, the account, the service, or <c>*</c>.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public bool Equals(PolicyPrincipal? other) => other is not null
        && string.Equals(Kind, other.Kind, StringComparison.Ordinal) && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PolicyPrincipal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Kind and value.</summary>
    /// <returns>For instance <c>AWS: arn:aws:iam::123456789012:role/node</c>.</returns>
    public override string ToString() => $"{Kind}: {Value}";
}
