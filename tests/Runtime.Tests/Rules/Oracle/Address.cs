using System;

namespace StarRocks.AwsAuth.Tests.Rules.Oracle;

/// <summary>Represents an endpoint of the grid.</summary>
internal readonly record struct Address(string Text)
{
    public bool IsAws => Text.EndsWith(".amazonaws.com", StringComparison.Ordinal);

    /// <summary>Gets the region in the host name; null if there is none.</summary>
    public string? Region =>
        Text.Contains("us-east-1", StringComparison.Ordinal) ? "us-east-1" : Text.Contains("eu-west-1", StringComparison.Ordinal) ? "eu-west-1" : null;

    public bool HasScheme => Text.Contains("://", StringComparison.Ordinal);

    public bool IsHttps => Text.StartsWith("https://", StringComparison.Ordinal);

    /// <summary>Gets a value indicating whether the host is an IP address or a single label.</summary>
    public bool RequiresPathStyle => Text.Contains("10.0.0.1", StringComparison.Ordinal) || Text.Contains("minio", StringComparison.Ordinal);
}
