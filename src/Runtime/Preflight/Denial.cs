using System;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>Determines from the message of AWS which policy denies a request.</summary>
internal static class Denial
{
    private static readonly (string Words, AuthFault Fault)[] _causes =
    [
        // A web identity needs no permission, so only the trust policy can deny it.
        ("sts:AssumeRoleWithWebIdentity", AuthFault.TrustPolicy),
        ("resource-based policy", AuthFault.TrustPolicy),
        ("trust policy", AuthFault.TrustPolicy),
        ("identity-based policy", AuthFault.Permission),
        ("permissions boundary", AuthFault.Permission),
        ("session policy", AuthFault.Permission),
        ("service control policy", AuthFault.Permission),
        ("resource control policy", AuthFault.Permission),
        ("endpoint policy", AuthFault.Permission),
    ];

    internal static AuthFault Classify(string? message)
    {
        foreach (var (words, fault) in _causes)
        {
            if (message?.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0)
                return fault;
        }

        return AuthFault.TrustPolicyOrPermission;
    }

    internal static string Advice(AuthFault fault, string? identity, string? externalId)
    {
        var name = identity ?? "the identity above";
        var trust = $"Allow {name} in the trust policy of the role, "
            + (externalId is null ? "without a condition on sts:ExternalId." : "with the external ID of the block.");
        var permission = $"Allow sts:AssumeRole on the role in the policies of {name}.";
        return fault switch
        {
            AuthFault.TrustPolicy => trust,
            AuthFault.Permission => permission,
            _ => $"AWS does not report which policy denies the request. {trust} {permission}",
        };
    }
}
