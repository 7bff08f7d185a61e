namespace StarRocks.AwsAuth.Rules;

internal static class SRA4004
{
    internal static readonly Rule Rule = new(
        "SRA4004",
        "Property name of another system",
        RuleSeverity.Warning,
        "StarRocks does not read the property names of other systems.")
    {
        Fixes = static finding =>
        {
            var key = finding.Configuration.Scope.AsRead(finding.Problem.Key);
            return Alias.TryFind(key, out var alias) && alias.HasValueOfParameter
                ? [new("Use the StarRocks key", finding.Rename(alias.ParameterKey)) { IsCertain = alias.Vocabulary != Vocabulary.Hadoop }]
                : [];
        },
    };

    internal static void ReportAlias(Report report, in Alias alias, string key, int position)
    {
        report.Rule = Rule;
        if (alias.Vocabulary == Vocabulary.Hadoop)
        {
            report.OnKey(
                key,
                position,
                $"'{key}' is a Hadoop property. StarRocks reads it only if no 'aws.s3' credentials are set. Use '{alias.ParameterKey}'.",
                severity: RuleSeverity.Info);
            return;
        }

        var problem = alias.Vocabulary switch
        {
            Vocabulary.Iceberg => "is an Iceberg property, which only an Iceberg catalog reads",
            Vocabulary.Bare => "has no prefix and is silently ignored",
            _ => "is a property of another engine or of an older StarRocks version and is silently ignored",
        };
        report.OnKey(key, position, $"'{key}' {problem}. Use '{alias.ParameterKey}'.");
    }
}
