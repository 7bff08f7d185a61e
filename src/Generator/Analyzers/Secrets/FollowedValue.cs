using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents an operation whose value contains a secret.</summary>
internal readonly record struct FollowedValue(IOperation Operation, SecretValue Value)
{
    /// <summary>Returns the operation with its value; null if the value does not contain the secret.</summary>
    internal static FollowedValue? Of(IOperation operation, SecretValue? value) =>
        value is { } secret ? new FollowedValue(operation, secret) : null;
}
