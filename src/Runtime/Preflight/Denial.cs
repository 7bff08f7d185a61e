using System;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>Reads from AWS's answer which policy denied.</summary>
internal static class Denial
{
    private static readonly (string Words, AuthFault Fault)[] _signs =
    [
        // Whoever brings a web identity needs no permission of his own.
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

    internal static AuthFault OfRole(string? message)
    {
        foreach (var (words, fault) in _signs)
        {
            if (message?.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0)
                return fault;
        }

        return AuthFault.TrustPolicyOrPermission;
    }

    internal static string Advice(AuthFault fault, string? identity, string? externalId)
    {
        var who = identity ?? "the identity above";
        var mustLetIn = $"The role's trust policy has to let {who} in" + (externalId is null ? ", and ask for no external id" : ", with the external id of the block");
        return fault switch
        {
            AuthFault.TrustPolicy => mustLetIn + ".",
            AuthFault.Permission => $"The policies of {who} have to allow sts:AssumeRole on the role.",
            _ => $"AWS does not say which side denies. {mustLetIn}; and the policies of {who} have to allow sts:AssumeRole on the role.",
        };
    }
}
