namespace StarRocks.AwsAuth.Rules;

internal static class SRA5006
{
    internal static readonly Rule Rule = new(
        "SRA5006",
        "Uppercase file format",
        RuleSeverity.Warning,
        "Newer frontends accept the format of a file external table only in lowercase.")
    {
        Statement = static (configuration, report) =>
        {
            if (configuration.Statement?.Formats is not { IsCaseSensitive: true } formats)
                return;
            if (configuration[StatementKey.Format] is not { } format || !formats.HasInOtherCase(format))
                return;
            if (formats.CaseSensitiveSince is { } since && configuration.TargetVersion is { } target && target.IsBefore(since.Version))
                return;
            var name = StatementKey.Format.Name;
            report.OnValue(
                name,
                configuration.PositionOf(StatementKey.Format),
                $"'{name}' = '{format}' is rejected by newer versions of StarRocks, which accept only lowercase. "
                    + $"Use '{format.ToLowerInvariant()}'.");
        },
        Fixes = static finding => [new("Use lowercase", finding.SetValue(finding.Value!.ToLowerInvariant())) { IsCertain = true }],
    };
}
