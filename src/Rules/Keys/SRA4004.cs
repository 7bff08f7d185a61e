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
            if (!Alias.TryFind(key, out var alias) || !alias.HasValueOfParameter)
                return [];
            return alias.Vocabulary == Vocabulary.Hadoop
                ? [new("Use the StarRocks keys", WithoutHadoop(finding))]
                : [new("Use the StarRocks key", finding.Rename(alias.ParameterKey)) { IsCertain = true }];
        },
    };

    /// <summary>
    /// Creates the steps that replace all Hadoop keys at once, because half of the credentials are none. With Hadoop keys, StarRocks takes
    /// the region from the endpoint.
    /// </summary>
    private static FixStep[] WithoutHadoop(Finding finding)
    {
        var s3 = finding.Configuration.S3;
        var (region, hasRegion) = (default(string), finding.IsWritten(s3.Key(Parameter.Region)));
        var renamed = finding.RenameEach(property =>
        {
            if (!Alias.TryFind(finding.Configuration.Scope.AsRead(property.Key), out var alias) || alias.Vocabulary != Vocabulary.Hadoop)
                return null;
            hasRegion |= alias.Parameter == Parameter.Region;
            if (alias.Parameter == Parameter.Endpoint && property.Value is { } endpoint)
                region = Endpoint.RegionOf(endpoint);
            return alias.HasValueOfParameter ? s3.Key(alias.Parameter) : null;
        });
        return hasRegion || region is null ? renamed : [.. renamed, finding.Set(s3, Parameter.Region, region)];
    }

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
