using System;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Represents the parameters of an AssumeRole request.</summary>
internal sealed record RoleRequest(string RoleArn, string? ExternalId, string SessionName, TimeSpan? Duration, StsAddress Sts);
