using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Credentials;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>Determines what has to be fixed if a REST catalog does not return its configuration.</summary>
/// <param name="login">The login of the catalog.</param>
/// <param name="authorizationKey">The key of a configured header that is sent instead of the login; null if there is none.</param>
/// <param name="ofAws">The service of AWS that the server belongs to; null for others.</param>
/// <param name="warehouse">The warehouse of the catalog.</param>
/// <param name="secrets">The secrets of the request.</param>
internal sealed class CatalogRefusal(
    RestLogin login, string? authorizationKey, AwsCatalogServer? ofAws, string? warehouse, IReadOnlyList<string> secrets)
{
    private const string Unsigned = "Missing Authentication Token";

    /// <summary>The messages of AWS that have no code, and what they are about.</summary>
    private static readonly (string Words, AuthFault Fault, string Explanation)[] _messages =
    [
        ("Credential should be scoped", AuthFault.Configuration, "the request is signed for another service or region"),
        ("security token included in the request is expired", AuthFault.Credentials, "the session token has expired"),
        ("security token included in the request is invalid", AuthFault.Credentials, "the access key does not exist or is not active"),
        ("signature we calculated does not match", AuthFault.Credentials, "the secret key does not match the access key"),
        ("Signature expired", AuthFault.Credentials, "the clock of this machine is wrong"),
        ("Signature not yet current", AuthFault.Credentials, "the clock of this machine is wrong"),
    ];

    internal ServerProblem Create(HttpResponse response)
    {
        var (code, message) = ServiceError.Read(response.Text);
        var hasError = (code ?? message) is not null;
        code = ErrorCode.Safe(code, secrets);
        var status = (int)response.Status;
        if (status is 401 or 403 && IsUnsignedAtAws(message))
            return CreateUnsigned(status, code);
        if (login.IsSigned && response.IsRejection && FindMessage(message) is { } known)
            return new(known.Fault, $"{Returned(status, code)}: {known.Explanation}. {SigningAdvice}", code);
        if (login.IsSigned && Faults.Classify(code) == AuthFault.Credentials && code is not null)
            return new(AuthFault.Credentials, $"{Returned(status, code)}. {SigningAdvice}", code);
        return status switch
        {
            401 or 419 => new(AuthFault.Credentials, $"{Returned(status, code)}. {CredentialAdvice}", code),
            403 => new(AuthFault.Permission, $"{Returned(status, code)}{Denial(message)} {PermissionAdvice}", code),
            400 or 404 when hasError => Warehouse(status, code),
            >= 500 or 429 or 408 => new(AuthFault.Unreachable, $"{Returned(status, code)}. Try again later.", code),
            _ => NoCatalog(response),
        };
    }

    private static string SigningAdvice =>
        $"Check the access key, '{StatementKey.SigningName.Name}' and '{StatementKey.SigningRegion.Name}'.";

    private string CredentialAdvice => login switch
    {
        { IsSigned: true } => SigningAdvice,
        _ when authorizationKey is not null => $"Check '{authorizationKey}'.",
        { UsesOAuth2: false } => "The server requires a login. "
            + $"Set '{StatementKey.IcebergSecurity.Name}' = 'oauth2' and '{StatementKey.OAuth2Credential.Name}'.",
        { Credential: not null } => "The server does not accept tokens of this token endpoint. "
            + $"Check '{StatementKey.OAuth2ServerUri.Name}', the scope and the audience.",
        _ => $"The token is not valid or has expired. Replace '{login.TokenKey.Name}'.",
    };

    private string PermissionAdvice => !login.IsSigned || ofAws is null
        ? "Allow the client to read the catalog."
        : ofAws.IsOfTableBuckets
            ? "Attach the policy of IamPolicies.S3Tables() to the identity."
            : "Attach the policy of IamPolicies.GlueRest() to the identity, and grant it access in AWS Lake Formation.";

    private bool IsUnsignedAtAws(string? message) => login is { IsSigned: false, UsesOAuth2: false }
        && (ofAws is not null || message?.IndexOf(Unsigned, StringComparison.OrdinalIgnoreCase) >= 0);

    private static ServerProblem CreateUnsigned(int status, string? code) => new(
        AuthFault.Configuration,
        $"{Returned(status, code)}: AWS rejects requests without a signature. Set '{StatementKey.SigV4Enabled.Name}' to 'true', and "
            + $"'{StatementKey.SigningName.Name}' to the service.",
        code);

    private ServerProblem Warehouse(int status, string? code) => warehouse is null
        ? new(
            AuthFault.Configuration,
            $"{Returned(status, code)}. The server may require a warehouse. Set '{StatementKey.IcebergWarehouse.Name}'.",
            code)
        : new(
            AuthFault.NotFound,
            $"{Returned(status, code)}. The server may not have this warehouse. Check '{StatementKey.IcebergWarehouse.Name}'.",
            code);

    private static ServerProblem NoCatalog(HttpResponse response)
    {
        var advice = $"Check '{StatementKey.IcebergUri.Name}', which is the address before /v1.";
        return response.IsSuccess
            ? new(AuthFault.Unreachable, $"the response is not the configuration of an Iceberg REST catalog. {advice}", null)
            : ServerProblem.Unexpected(response, advice);
    }

    private static (AuthFault Fault, string Explanation)? FindMessage(string? message)
    {
        foreach (var (words, fault, explanation) in _messages)
        {
            if (message?.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0)
                return (fault, explanation);
        }

        return null;
    }

    private string Denial(string? message) =>
        login.IsSigned && Quotation.Create(message, secrets) is { } quoted ? ": " + quoted : ".";

    private static string Returned(int status, string? code) => code is null ? $"status {status}" : $"status {status}, {code}";
}
