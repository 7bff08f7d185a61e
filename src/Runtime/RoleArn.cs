using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using StarRocks.AwsAuth.Binding;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>
/// The ARN of an IAM role: <c>arn:aws:iam::123456789012:role/path/name</c>. See
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html">IAM identifiers</see>.
/// </summary>
[TypeConverter(typeof(RoleArnConverter))]
public sealed class RoleArn : IEquatable<RoleArn>
{
    private readonly string _text;

    private RoleArn(string text, in RoleArnText arn)
    {
        _text = text;
        Partition = arn.Partition.ToString();
        AccountId = arn.Account.ToString();
        Path = arn.Path.ToString();
        Name = arn.Name.ToString();
    }

    /// <summary>The partition: <c>aws</c>, <c>aws-cn</c>, <c>aws-us-gov</c>, …</summary>
    public string Partition { get; }

    /// <summary>The account that the role belongs to, 12 digits.</summary>
    public string AccountId { get; }

    /// <summary>The role's path, which begins and ends with a slash; <c>/</c> for a role without one.</summary>
    public string Path { get; }

    /// <summary>The role's name, 1 to 64 characters.</summary>
    public string Name { get; }

    /// <summary>Whether two ARNs are the same text.</summary>
    /// <param name="left">One ARN, or null.</param>
    /// <param name="right">The other ARN, or null.</param>
    /// <returns>Whether both are null or the same text.</returns>
    public static bool operator ==(RoleArn? left, RoleArn? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two ARNs are different texts.</summary>
    /// <param name="left">One ARN, or null.</param>
    /// <param name="right">The other ARN, or null.</param>
    /// <returns>Whether one alone is null or the texts differ.</returns>
    public static bool operator !=(RoleArn? left, RoleArn? right) => !(left == right);

    /// <summary>Reads the ARN of an IAM role.</summary>
    /// <param name="text">The ARN.</param>
    /// <returns>Its parts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not the ARN of an IAM role.</exception>
    public static RoleArn Parse(string text)
        => TryParse(text ?? throw new ArgumentNullException(nameof(text)), out var arn)
            ? arn
            : throw new FormatException("The text is not the ARN of an IAM role: arn:PARTITION:iam::ACCOUNT:role/NAME, where the account has 12 digits and a path may stand before the name.");

    /// <summary>Reads the ARN of an IAM role, without throwing.</summary>
    /// <param name="text">The ARN, or null.</param>
    /// <param name="arn">Its parts.</param>
    /// <returns>Whether the text is the ARN of an IAM role.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out RoleArn? arn)
    {
        // An empty account is what a store outside AWS makes of it; StarRocks may take that, IAM does not.
        arn = text is not null && RoleArnText.TryParse(text, out var parts) && !parts.AccountIsEmpty ? new RoleArn(text, parts) : null;
        return arn is not null;
    }

    /// <inheritdoc/>
    public bool Equals(RoleArn? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RoleArn);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>The ARN.</summary>
    /// <returns>The text it was read from.</returns>
    public override string ToString() => _text;
}
