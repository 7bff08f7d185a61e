using System;

namespace StarRocks.AwsAuth.Tests.Rules.Oracle;

/// <summary>What an endpoint of the grid is, by its text alone.</summary>
internal readonly record struct Address(string Text)
{
    public bool IsAws => Text.EndsWith(".amazonaws.com", StringComparison.Ordinal);

    /// <summary>Null where the host names none.</summary>
    public string? Region =>
        Text.Contains("us-east-1", StringComparison.Ordinal) ? "us-east-1" : Text.Contains("eu-west-1", StringComparison.Ordinal) ? "eu-west-1" : null;

    public bool HasScheme => Text.Contains("://", StringComparison.Ordinal);

    public bool IsHttps => Text.StartsWith("https://", StringComparison.Ordinal);

    /// <summary>No bucket can stand in front of it: an IP address, or a name without a dot.</summary>
    public bool TakesNoBucket => Text.Contains("10.0.0.1", StringComparison.Ordinal) || Text.Contains("minio", StringComparison.Ordinal);
}
