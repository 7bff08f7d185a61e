namespace StarRocks.AwsAuth.Rules;

internal static class SRA4004
{
    internal static readonly Rule Rule = new(
        "SRA4004",
        "A key of another vocabulary",
        RuleSeverity.Warning,
        "Another vocabulary's key.")
    {
        Mends = static finding => ForeignKey.TryFind(finding.Configuration.Scope.AsRead(finding.Problem.Key), out var foreign) && foreign.HasValueOfParameter
            ? [new("Write StarRocks' key", finding.ToKey(foreign.Meant))]
            : [],
    };

    internal static void SayForeign(Report report, in ForeignKey foreign, string key, int entry)
    {
        report.Rule = Rule;
        if (foreign.Vocabulary == Vocabulary.Hadoop)
        {
            report.OnKey(key, entry, $"'{key}' is Hadoop's: StarRocks reads it only where no 'aws.s3' credential is set. Write '{foreign.Meant}'.", severity: RuleSeverity.Info);
            return;
        }

        var whose = foreign.Vocabulary switch
        {
            Vocabulary.Iceberg => "is Iceberg's own, and only an Iceberg catalog reads it",
            Vocabulary.Bare => "lacks its prefix, and StarRocks ignores it without a word",
            _ => "is another engine's or an older StarRocks' key, and StarRocks ignores it without a word",
        };
        report.OnKey(key, entry, $"'{key}' {whose}. Write '{foreign.Meant}'.");
    }
}
