using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using StarRocks.AwsAuth.Binding;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Represents the ARN of an IAM role, such as <c>arn:aws:iam::123456789012:role/path/name</c>.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html">IAM identifiers</see>.</remarks>
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

    /// <summary>Gets the partition, such as <c>aws</c>, <c>aws-cn</c> or <c>aws-us-gov</c>.</summary>
    public string Partition { get; }

    /// <summary>Gets the 12-digit ID of the account that owns the role.</summary>
    public string AccountId { get; }

    /// <summary>Gets the path of the role, which starts and ends with a slash; <c>/</c> if the role has no path.</summary>
    public string Path { get; }

    /// <summary>Gets the name of the role, 1 to 64 characters.</summary>
    public string Name { get; }

    /// <summary>Indicates whether two ARNs are equal.</summary>
    /// <param name="left">An ARN, or <see langword="null"/>.</param>
    /// <param name="right">The ARN to compare it with, or <see langword="null"/>.</param>
    /// <returns><see langword="true"/> if both are <see langword="null"/> or their texts are equal.</returns>
    public static bool operator ==(RoleArn? left, RoleArn? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Indicates whether two ARNs differ.</summary>
    /// <param name="left">An ARN, or <see langword="null"/>.</param>
    /// <param name="right">The ARN to compare it with, or <see langword="null"/>.</param>
    /// <returns><see langword="true"/> if only one is <see langword="null"/> or their texts differ.</returns>
    public static bool operator !=(RoleArn? left, RoleArn? right) => !(left == right);

    /// <summary>Parses the ARN of an IAM role.</summary>
    /// <param name="text">The ARN.</param>
    /// <returns>The parsed ARN.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not the ARN of an IAM role.</exception>
    public static RoleArn Parse(string text)
        => TryParse(text ?? throw new ArgumentNullException(nameof(text)), out var arn)
            ? arn
            : throw new FormatException("The text is not the ARN of an IAM role. Use one such as arn:aws:iam::123456789012:role/name.");

    /// <summary>Parses the ARN of an IAM role and returns whether it is valid.</summary>
    /// <param name="text">The ARN, or <see langword="null"/>.</param>
    /// <param name="arn">The parsed ARN, or <see langword="null"/> if the text is not valid.</param>
    /// <returns><see langword="true"/> if the text is the ARN of an IAM role; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out RoleArn? arn)
    {
        // S3-compatible stores use ARNs with an empty account, which StarRocks accepts but IAM does not.
        arn = text is not null && RoleArnText.TryParse(text, out var parts) && !parts.AccountIsEmpty ? new RoleArn(text, parts) : null;
        return arn is not null;
    }

    /// <inheritdoc/>
    public bool Equals(RoleArn? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RoleArn);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>Returns the text of the ARN.</summary>
    /// <returns>The text that was parsed.</returns>
    public override string ToString() => _text;
}
