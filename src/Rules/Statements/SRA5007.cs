namespace StarRocks.AwsAuth.Rules;

internal static class SRA5007
{
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
        IsOfIgnoredKey = true,
        Statement = static (configuration, report) =>
        {
            if (!configuration.HasCatalogServer || RestLogin.MayLogInByIceberg(configuration))
                return;
            if (RestLogin.DisablesOAuth2(configuration))
                ReportIgnored(configuration, report);
            else if (configuration.Is(StatementKey.IcebergSecurity, RestLogin.OAuth2))
                ReportIncomplete(configuration, report);
        },
        Fixes = static finding => FindFixes(finding, finding.Configuration),
    };

    private static RuleFix[] FindFixes(Finding finding, Configuration configuration)
    {
        if (!RestLogin.HasTokenAndScope(configuration))
        {
            return RestLogin.DisablesOAuth2(configuration) && RestLogin.HasOAuth2Login(configuration)
                ? [new("Enable OAuth2", finding.Set(StatementKey.IcebergSecurity, RestLogin.OAuth2))]
                : [];
        }

        if (!configuration.Is(StatementKey.IcebergSecurity, RestLogin.OAuth2))
            return [];
        var isTokenNeeded = !configuration.IsWritten(StatementKey.OAuth2Credential);
        return
        [
            new("Remove the scope", finding.Remove(StatementKey.OAuth2Scope)),
            new("Remove the token", isTokenNeeded ? [] : finding.Remove(StatementKey.OAuth2Token)),
        ];
    }

    private static void ReportIgnored(Configuration configuration, Report report)
    {
        if (FirstSetting(configuration) is not { } ignored)
            return;
        var security = StatementKey.IcebergSecurity;
        report.OnKey(
            ignored.Name,
            configuration.PositionOf(ignored),
            $"'{ignored.Name}' is ignored because '{security.Name}' is {(configuration.Has(security) ? "none" : "not set")}. "
                + $"StarRocks silently connects to the REST catalog without a login. Set '{security.Name}' = '{RestLogin.OAuth2}'.",
            configuration.PositionOf(security));
    }

    private static void ReportIncomplete(Configuration configuration, Report report)
    {
        var (token, scope) = (StatementKey.OAuth2Token, StatementKey.OAuth2Scope);
        if (RestLogin.HasTokenAndScope(configuration))
        {
            report.OnKey(
                scope.Name,
                configuration.PositionOf(scope),
                $"'{scope.Name}' cannot be used with '{token.Name}'. StarRocks silently ignores all OAuth2 settings and connects without "
                    + $"a login. Remove the scope, or use '{StatementKey.OAuth2Credential.Name}' instead of the token.",
                configuration.PositionOf(token));
        }
        else if (!configuration.IsPartial && !RestLogin.HasOAuth2Login(configuration))
        {
            var security = StatementKey.IcebergSecurity;
            report.OnValue(
                security.Name,
                configuration.PositionOf(security),
                $"'{security.Name}' is {RestLogin.OAuth2}, but '{StatementKey.OAuth2Credential.Name}' and '{token.Name}' are not set. "
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
}
