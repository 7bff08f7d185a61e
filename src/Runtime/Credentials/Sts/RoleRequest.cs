using System;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>What STS is asked for.</summary>
internal sealed record RoleRequest(string RoleArn, string? ExternalId, string SessionName, TimeSpan? Duration, StsAddress Sts);
