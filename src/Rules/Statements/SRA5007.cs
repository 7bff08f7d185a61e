namespace StarRocks.AwsAuth.Rules;

internal static class SRA5007
{
    private const string OAuth2 = "oauth2";

    private static readonly StatementKey[] _settings =
    [
        StatementKey.OAuth2Credential, StatementKey.OAuth2Token, StatementKey.OAuth2Scope, StatementKey.OAuth2ServerUri,
        StatementKey.OAuth2Audience,
    ];

    internal static readonly Rule Rule = new(
        "SRA5007",
        "OAuth2 settings are ignored",
        RuleSeverity.Warning,
        "StarRocks silently connects to a REST catalog without a login if its OAuth2 settings are incomplete or contradict each other.")
    {
        Statement = static (configuration, report) =>
        {
            if (!configuration.HasCatalogServer || HasOtherLogin(configuration))
                return;
            if (IsNone(configuration))
                ReportIgnored(configuration, report);
            else if (configuration.Is(StatementKey.IcebergSecurity, OAuth2))
                ReportIncomplete(configuration, report);
        },
        Fixes = static finding => finding.Configuration switch
        {
            var configuration when configuration.Is(StatementKey.IcebergSecurity, OAuth2) && HasTokenAndScope(configuration) =>
            [
                new("Remove the scope", finding.Remove(StatementKey.OAuth2Scope)),
                new(
                    "Remove the token",
                    configuration.IsWritten(StatementKey.OAuth2Credential) ? finding.Remove(StatementKey.OAuth2Token) : []),
            ],
            var configuration when IsNone(configuration) && HasLogin(configuration) && !HasTokenAndScope(configuration) =>
                [new("Enable OAuth2", finding.Set(StatementKey.IcebergSecurity, OAuth2))],
            _ => [],
        },
    };

    private static void ReportIgnored(Configuration configuration, Report report)
    {
        if (FirstSetting(configuration) is not { } ignored)
            return;
        var security = StatementKey.IcebergSecurity;
        report.OnKey(
            ignored.Name,
            configuration.PositionOf(ignored),
            $"'{ignored.Name}' is ignored because '{security.Name}' is {(configuration.Has(security) ? "none" : "not set")}. "
                + $"StarRocks silently connects to the REST catalog without a login. Set '{security.Name}' = '{OAuth2}'.",
            configuration.PositionOf(security));
    }

    private static void ReportIncomplete(Configuration configuration, Report report)
    {
        var (token, scope) = (StatementKey.OAuth2Token, StatementKey.OAuth2Scope);
        if (HasTokenAndScope(configuration))
        {
            report.OnKey(
                scope.Name,
                configuration.PositionOf(scope),
                $"'{scope.Name}' cannot be used with '{token.Name}'. StarRocks silently ignores all OAuth2 settings and connects without "
                    + $"a login. Remove the scope, or use '{StatementKey.OAuth2Credential.Name}' instead of the token.",
                configuration.PositionOf(token));
        }
        else if (!configuration.IsPartial && !HasLogin(configuration))
        {
            var security = StatementKey.IcebergSecurity;
            report.OnValue(
                security.Name,
                configuration.PositionOf(security),
                $"'{security.Name}' is {OAuth2}, but '{StatementKey.OAuth2Credential.Name}' and '{token.Name}' are not set. "
                    + "StarRocks silently connects to the REST catalog without a login. Set one of them.");
        }
    }

    private static StatementKey? FirstSetting(Configuration configuration)
    {
        foreach (var setting in _settings)
        {
            if (configuration.IsWritten(setting))
                return setting;
        }

        return null;
    }

    /// <summary>Indicates whether StarRocks certainly uses no login.</summary>
    private static bool IsNone(Configuration configuration) => configuration.Is(StatementKey.IcebergSecurity, "none")
        || (configuration.IsUnset(StatementKey.IcebergSecurity) && !configuration.IsPartial);

    private static bool HasLogin(Configuration configuration) =>
        !configuration.IsUnset(StatementKey.OAuth2Credential) || !configuration.IsUnset(StatementKey.OAuth2Token);

    /// <summary>Indicates whether Iceberg may log in by its own settings.</summary>
    private static bool HasOtherLogin(Configuration configuration) => !configuration.IsUnset(StatementKey.IcebergCredential)
        || !configuration.IsUnset(StatementKey.IcebergToken) || !configuration.IsUnset(StatementKey.RestAuthType);

    private static bool HasTokenAndScope(Configuration configuration) =>
        configuration.IsWritten(StatementKey.OAuth2Token) && configuration.IsWritten(StatementKey.OAuth2Scope);
}
