using System;
using System.Collections.Generic;
using System.Net;
using Amazon.Runtime;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Describes errors of AWS services without secrets.</summary>
internal static class StsProblem
{
    private static readonly string[] _denials = ["AccessDenied", "AccessDeniedException"];

    private static readonly string[] _transient =
    [
        "Throttling", "ThrottlingException", "RequestThrottled", "TooManyRequestsException", "RequestLimitExceeded", "SlowDown",
        "IDPCommunicationError", "InternalFailure", "InternalError", "ServiceUnavailable",
    ];

    internal static IssueException Create(string? code, string? message, HttpStatusCode status, IReadOnlyList<string> secrets)
    {
        var safeCode = ErrorCode.Safe(code, secrets);
        var denial = Array.IndexOf(_denials, safeCode) >= 0 ? Quotation.Create(message, secrets) : null;
        var text = safeCode is null && (int)status is >= 300 and < 400
                ? $"the service returned a redirect (status {(int)status}), which is not followed because the request contains credentials."
            : safeCode is null ? $"the service returned status {(int)status}."
            : denial is null ? $"AWS returned {safeCode}{Explanation(safeCode)}."
            : $"AWS returned {safeCode}: {denial}";
        return new IssueException(text)
        {
            ErrorCode = safeCode,
            Denial = denial,
            IsTransient = (int)status is >= 500 or 429 or 408 || Array.IndexOf(_transient, safeCode) >= 0
                || (safeCode is null && (int)status is not (>= 300 and < 400)),
        };
    }

    /// <summary>Indicates whether a code is one of AWS that is explained, quoted or repeated.</summary>
    internal static bool IsKnown(string code) =>
        Array.IndexOf(_denials, code) >= 0 || Array.IndexOf(_transient, code) >= 0 || Explanation(code).Length > 0;

    /// <summary>Returns the values that must not be quoted.</summary>
    internal static IReadOnlyList<string> Secrets(ImmutableCredentials keys) =>
        keys.UseToken ? [keys.AccessKey, keys.SecretKey, keys.Token] : [keys.AccessKey, keys.SecretKey];

    internal static IssueException NoCredentials() =>
        new("the response contains no credentials, so it is not from STS.") { IsTransient = true };

    private static string Explanation(string code) => code switch
    {
        "InvalidClientTokenId" => ": the access key does not exist or is not active",
        "SignatureDoesNotMatch" => ": the secret key does not match the access key",
        "ExpiredToken" or "ExpiredTokenException" => ": the session token or the web identity token has expired",
        "RegionDisabledException" => ": STS is not activated in this region for the account",
        "InvalidIdentityToken" => ": the account has no identity provider for the issuer of the web identity token",
        "ValidationError" => ": a parameter is not valid, or the session is longer than the role allows",
        _ => "",
    };
}
