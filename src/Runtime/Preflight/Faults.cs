using StarRocks.AwsAuth.Credentials;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>What an error code of AWS says has to be mended.</summary>
internal static class Faults
{
    internal static AuthFault Of(CredentialRefreshException problem) => problem.ErrorCode is null
        ? (problem.Failure.Cause.IsNetwork ? AuthFault.Unreachable : AuthFault.Credentials)
        : Of(problem.ErrorCode);

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
