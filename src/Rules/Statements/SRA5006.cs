namespace StarRocks.AwsAuth.Rules;

internal static class SRA5006
{
    internal static readonly Rule Rule = new(
        "SRA5006",
        "The format of a file table in upper case",
        RuleSeverity.Warning,
        "Newer frontends compare the format of a file table exactly.")
    {
        Statement = static (configuration, report) =>
        {
            if (configuration.Statement?.Formats is not { IsCaseSensitive: true } formats || configuration[StatementKey.Format] is not { } format || !formats.HasInOtherCase(format))
                return;
            report.OnValue(StatementKeys.Name(StatementKey.Format), configuration.Entry(StatementKey.Format),
                $"'{StatementKeys.Name(StatementKey.Format)}' = '{format}' is refused by newer StarRocks, which takes lower case only. Write '{format.ToLowerInvariant()}'.");
        },
        Mends = static finding => [new("Write it in lower case", finding.ToValue(finding.Value!.ToLowerInvariant()))],
    };
}
