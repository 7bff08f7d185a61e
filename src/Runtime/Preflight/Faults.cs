using StarRocks.AwsAuth.Credentials;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>Determines what has to be fixed for an error code of AWS.</summary>
internal static class Faults
{
    internal static AuthFault Classify(CredentialRefreshException problem) => Classify(problem.Failure.Cause, AuthFault.Credentials);

    /// <summary>
    /// Returns what has to be fixed for a failed request; <paramref name="fallback"/> for a response without an error code.
    /// </summary>
    internal static AuthFault Classify(IssueException problem, AuthFault fallback)
    {
        if (problem.IsConfiguration)
            return AuthFault.Configuration;
        return problem.ErrorCode is { } code ? Classify(code) : problem.IsNetwork ? AuthFault.Unreachable : fallback;
    }

    internal static AuthFault Classify(string? code) => code switch
    {
        null => AuthFault.Unreachable,
        "AccessDenied" or "AccessDeniedException" => AuthFault.TrustPolicyOrPermission,
        "InvalidIdentityToken" => AuthFault.TrustPolicy,
        "InvalidClientTokenId" or "InvalidAccessKeyId" or "SignatureDoesNotMatch" or "InvalidSignatureException"
            or "UnrecognizedClientException" or "ExpiredToken" or "ExpiredTokenException" or "InvalidToken" or "IncompleteSignature"
            or "MissingAuthenticationToken" => AuthFault.Credentials,
        "NoSuchBucket" or "EntityNotFoundException" => AuthFault.NotFound,
        "PermanentRedirect" or "TemporaryRedirect" or "AuthorizationHeaderMalformed"
            or "IllegalLocationConstraintException" => AuthFault.Region,
        _ => AuthFault.Other,
    };
}
