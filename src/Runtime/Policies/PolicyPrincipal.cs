using System;

namespace StarRocks.AwsAuth.Policies;

/// <summary>
/// Represents a principal of a trust policy. See
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html">AWS JSON policy elements:
/// Principal</see>.
/// </summary>
public sealed class PolicyPrincipal : IEquatable<PolicyPrincipal>
{
    internal const string Aws = "AWS";

    /// <summary>Initializes a new instance of the <see cref="PolicyPrincipal"/> class.</summary>
    /// <param name="kind">The kind, such as <c>AWS</c>, <c>Service</c> or <c>Federated</c>.</param>
    /// <param name="value">The ARN, the account, the service, or <c>*</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> or <paramref name="value"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="kind"/> or <paramref name="value"/> is not well-formed Unicode.</exception>
    public PolicyPrincipal(string kind, string value)
    {
        Kind = PolicyText.Checked(kind, nameof(kind));
        Value = PolicyText.Checked(value, nameof(value));
    }

    /// <summary>Gets the kind: <c>AWS</c>, <c>Service</c>, <c>Federated</c> or <c>CanonicalUser</c>.</summary>
    public string Kind { get; }

    /// <summary>Gets the ARN, the account, the service, or <c>*</c>.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public bool Equals(PolicyPrincipal? other) => other is not null
        && string.Equals(Kind, other.Kind, StringComparison.Ordinal) && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PolicyPrincipal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Returns the kind and the value.</summary>
    /// <returns>A text such as <c>AWS: arn:aws:iam::123456789012:role/node</c>.</returns>
    public override string ToString() => $"{Kind}: {Value}";
}
