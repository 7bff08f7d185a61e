namespace StarRocks.AwsAuth.Tests.Rules.Oracle;

/// <summary>
/// Represents the region, endpoint, path style and TLS of a configuration without unknown parameters. The identity is the instance profile
/// or the key pair.
/// </summary>
internal readonly record struct Transport(bool Profile, bool Role, string? Region, Address? Endpoint, bool? PathStyle, bool? Ssl)
{
    public bool IsOutside => Endpoint is { IsAws: false };
}
