using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents how an Iceberg catalog logs in to its REST server. A missing value is null.</summary>
/// <remarks>
/// With complete settings of OAuth2, StarRocks replaces Iceberg's own keys by them. It passes all other keys to Iceberg, which reads
/// <c>rest.auth.type</c>, and without it logs in by OAuth2 if there is a credential or a token.
/// </remarks>
internal sealed class RestLogin
{
    /// <summary>The value with which StarRocks uses its OAuth2 settings.</summary>
    internal const string OAuth2 = "oauth2";

    private const string None = "none";
    private const string SigV4 = "sigv4";

    private RestLogin(Configuration configuration)
    {
        var isOfStarRocks = UsesOAuth2Settings(configuration);
        Credential = Value(StatementKey.OAuth2Credential, StatementKey.IcebergCredential);
        var parts = Credential?.Split([':'], 2);
        ClientId = parts is [var id, _] ? id.Trim() : null;
        ClientSecret = parts?[parts.Length - 1].Trim();
        Token = Value(StatementKey.OAuth2Token, StatementKey.IcebergToken);
        TokenKey = isOfStarRocks && configuration.Has(StatementKey.OAuth2Token) ? StatementKey.OAuth2Token : StatementKey.IcebergToken;
        Scope = Value(StatementKey.OAuth2Scope, StatementKey.IcebergScope) ?? "catalog";
        ServerUri = Value(StatementKey.OAuth2ServerUri, StatementKey.IcebergServerUri);
        Audience = Value(StatementKey.OAuth2Audience, StatementKey.IcebergAudience);
        Resource = configuration[StatementKey.IcebergResource];
        IsOfSession = configuration.Is(StatementKey.IcebergSecurity, "jwt");
        IsSigned = Signs(configuration) == true;
        UsesOAuth2 = (Credential ?? Token) is not null
            && (IsSigned || configuration.Is(StatementKey.RestAuthType, OAuth2) || configuration.IsUnset(StatementKey.RestAuthType));
        OtherType = IsSigned || configuration.Is(StatementKey.RestAuthType, OAuth2) || configuration.Is(StatementKey.RestAuthType, None)
            ? null
            : configuration[StatementKey.RestAuthType];

        string? Value(StatementKey ofStarRocks, StatementKey ofIceberg) =>
            (isOfStarRocks ? configuration[ofStarRocks] : null) ?? configuration[ofIceberg];
    }

    /// <summary>Gets a value indicating whether requests contain a token of OAuth2.</summary>
    public bool UsesOAuth2 { get; }

    /// <summary>Gets <c>id:secret</c> or a secret, for which the token endpoint issues a token; preferred to <see cref="Token"/>.</summary>
    public string? Credential { get; }

    /// <summary>Gets the part of <see cref="Credential"/> before its colon; null if it has none.</summary>
    public string? ClientId { get; }

    /// <summary>Gets the part of <see cref="Credential"/> after its colon.</summary>
    public string? ClientSecret { get; }

    public string? Token { get; }

    /// <summary>Gets the key of <see cref="Token"/>.</summary>
    public StatementKey TokenKey { get; }

    public string Scope { get; }

    /// <summary>Gets the address of the token endpoint, which can be relative to that of the catalog.</summary>
    public string? ServerUri { get; }

    public string? Audience { get; }

    public string? Resource { get; }

    /// <summary>Gets a value indicating whether StarRocks sends the token with which its user has logged in.</summary>
    public bool IsOfSession { get; }

    /// <summary>Gets a value indicating whether requests are signed with Signature Version 4.</summary>
    public bool IsSigned { get; }

    /// <summary>Gets an authentication type of Iceberg or the name of a Java class, if it is neither none, OAuth2 nor SigV4.</summary>
    public string? OtherType { get; }

    internal static RestLogin Read(Configuration configuration) => new(configuration);

    /// <summary>
    /// Indicates whether requests are signed; null if it is not known, or another authentication type of Iceberg decides it.
    /// </summary>
    internal static bool? Signs(Configuration configuration)
    {
        if (configuration.Is(StatementKey.SigV4Enabled, Booleans.True) || configuration.Is(StatementKey.RestAuthType, SigV4))
            return true;
        var isKnown = configuration.IsUnset(StatementKey.RestAuthType)
            && (configuration.Has(StatementKey.SigV4Enabled)
                || (configuration.IsUnset(StatementKey.SigV4Enabled) && !configuration.IsPartial));
        return isKnown ? false : null;
    }

    /// <summary>Indicates whether StarRocks certainly does not use its OAuth2 settings because they are not enabled.</summary>
    internal static bool DisablesOAuth2(Configuration configuration) => configuration.Is(StatementKey.IcebergSecurity, None)
        || (configuration.IsUnset(StatementKey.IcebergSecurity) && !configuration.IsPartial);

    /// <summary>Indicates whether there is a credential or a token in the OAuth2 settings of StarRocks, even if it is unknown.</summary>
    internal static bool HasOAuth2Login(Configuration configuration) =>
        !configuration.IsUnset(StatementKey.OAuth2Credential) || !configuration.IsUnset(StatementKey.OAuth2Token);

    /// <summary>Indicates whether there is a token with a scope, because of which StarRocks ignores its OAuth2 settings.</summary>
    internal static bool HasTokenAndScope(Configuration configuration) =>
        configuration.IsWritten(StatementKey.OAuth2Token) && configuration.IsWritten(StatementKey.OAuth2Scope);

    /// <summary>Indicates whether Iceberg may log in by its own settings.</summary>
    internal static bool MayLogInByIceberg(Configuration configuration) => !configuration.IsUnset(StatementKey.IcebergCredential)
        || !configuration.IsUnset(StatementKey.IcebergToken) || !configuration.IsUnset(StatementKey.RestAuthType);

    private static bool UsesOAuth2Settings(Configuration configuration) =>
        configuration.Is(StatementKey.IcebergSecurity, OAuth2) && HasOAuth2Login(configuration) && !HasTokenAndScope(configuration);
}
