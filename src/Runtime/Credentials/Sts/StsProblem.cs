using System;
using System.Collections.Generic;
using System.Net;
using Amazon.Runtime;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>An error of STS, with as much of it as can be shown.</summary>
internal static class StsProblem
{
    private static readonly string[] _denials = ["AccessDenied", "AccessDeniedException"];

    // Of requests that would pass at another time.
    private static readonly string[] _transient =
        ["Throttling", "ThrottlingException", "RequestThrottled", "TooManyRequestsException", "RequestLimitExceeded", "SlowDown", "IDPCommunicationError", "InternalFailure", "InternalError", "ServiceUnavailable"];

    internal static IssueException Of(string? code, string? message, HttpStatusCode status, IReadOnlyList<string> secrets)
    {
        var known = SafeCode.Of(code);
        var denial = Array.IndexOf(_denials, known) >= 0 ? Quotation.Of(message, secrets) : null;
        var text = known is null ? $"it answered with status {(int)status}." : denial is null ? $"AWS answered {known}{Advice(known)}." : $"AWS answered {known}: {denial}";
        return new IssueException(text)
        {
            ErrorCode = known,
            Denial = denial,
            IsTransient = (int)status is >= 500 or 429 or 408 || Array.IndexOf(_transient, known) >= 0 || known is null,
        };
    }

    /// <summary>What no quotation may hold.</summary>
    internal static IReadOnlyList<string> Secrets(ImmutableCredentials keys) => keys.UseToken ? [keys.AccessKey, keys.SecretKey, keys.Token] : [keys.AccessKey, keys.SecretKey];

    internal static IssueException NoCredentials() => new("the answer holds no credentials, so it is none of STS.") { IsTransient = true };

    private static string Advice(string code) => code switch
    {
        "InvalidClientTokenId" => ", the access key does not exist or is not active",
        "SignatureDoesNotMatch" => ", the secret key does not belong to the access key",
        "ExpiredToken" or "ExpiredTokenException" => ", the session token or the web identity token has ended",
        "RegionDisabledException" => ", STS is not active in this region for the account",
        "InvalidIdentityToken" => ", no identity provider of the account stands for the issuer of the web identity token",
        "ValidationError" => ", a part of the request is malformed, or the session is longer than the role allows",
        _ => "",
    };
}
