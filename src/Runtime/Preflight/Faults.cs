using StarRocks.AwsAuth.Credentials;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>What an error code of AWS says has to be fixed.</summary>
internal static class Faults
{
    internal static AuthFault Of(CredentialRefreshException problem) => Of(problem.Failure.Cause, AuthFault.Credentials);

    /// <param name="problem">What came of a request.</param>
    /// <param name="otherwise">Where there was an answer, but none of AWS.</param>
    internal static AuthFault Of(IssueException problem, AuthFault otherwise)
    {
        if (problem.IsConfiguration)
            return AuthFault.Configuration;
        return problem.ErrorCode is { } code ? Of(code) : problem.IsNetwork ? AuthFault.Unreachable : otherwise;
    }

    internal static AuthFault Of(string? code) => code switch
    {
        null => AuthFault.Unreachable,
        "AccessDenied" or "AccessDeniedException" => AuthFault.TrustPolicyOrPermission,
        "InvalidIdentityToken" => AuthFault.TrustPolicy,
        "InvalidClientTokenId" or "InvalidAccessKeyId" or "SignatureDoesNotMatch" or "InvalidSignatureException" or "UnrecognizedClientException"
            or "ExpiredToken" or "ExpiredTokenException" or "InvalidToken" or "IncompleteSignature" or "MissingAuthenticationToken" => AuthFault.Credentials,
        "NoSuchBucket" or "EntityNotFoundException" => AuthFault.NotFound,
        "PermanentRedirect" or "TemporaryRedirect" or "AuthorizationHeaderMalformed" or "IllegalLocationConstraintException" => AuthFault.Region,
        _ => AuthFault.Other,
    };
}
