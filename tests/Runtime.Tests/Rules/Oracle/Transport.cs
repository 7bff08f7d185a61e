namespace StarRocks.AwsAuth.Tests.Rules.Oracle;

/// <summary>Where the store is and how it is reached; all of it known. The identity is the instance profile or the pair.</summary>
internal readonly record struct Transport(bool Profile, bool Role, string? Region, Address? Endpoint, bool? PathStyle, bool? Ssl)
{
    public bool IsOutside => Endpoint is { IsAws: false };
}
