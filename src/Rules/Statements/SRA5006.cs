namespace StarRocks.AwsAuth.Rules;

internal static partial class AuthRules
{
    /// <summary>Newer frontends compare the format of a file table exactly.</summary>
    internal static readonly Rule SRA5006 = Add(new Rule("SRA5006", "The format of a file table in upper case", RuleSeverity.Warning)
    {
        ReadsKeys = StatementKeySet.Of(StatementKey.Format),
        Statement = static (configuration, report) =>
        {
            if (configuration.Statement?.Formats is not { IsCaseSensitive: true } formats || configuration[StatementKey.Format] is not { } format || !formats.HasInOtherCase(format))
                return;
            report.OnValue(StatementKeys.Name(StatementKey.Format), configuration.Entry(StatementKey.Format),
                $"'{StatementKeys.Name(StatementKey.Format)}' = '{format}' is refused by newer StarRocks, which takes lower case only. Write '{format.ToLowerInvariant()}'.");
        },
        Mends = static finding => [new("Write it in lower case", finding.ToValue(finding.Value!.ToLowerInvariant()))],
    });
}
