namespace StarRocks.AwsAuth.Rules;

internal static class SRA2005
{
    internal static readonly Rule Rule = new(
        "SRA2005",
        "Invalid Boolean value",
        RuleSeverity.Error,
        "StarRocks treats every value except true as false.")
    {
        LooksAtSingleValues = true,
        Block = static (block, report) =>
        {
            foreach (var parameter in block.KnownNotTrue)
            {
                if (Booleans.IsBoolean(block[parameter]!, block.Service) || Template.IsUnfilled(block[parameter]!))
                    continue;
                ReportNotBoolean(report, block.Key(parameter), block.PositionOf(parameter));
                block.Distrust(parameter);
            }
        },
        Fixes = static finding =>
            Booleans.Correct(finding.Value ?? "") is { } value
                ? [new(NearestWord.CorrectValue, finding.SetValue(value)) { IsCertain = true }]
                : [],
    };

    internal static void ReportNotBoolean(Report report, string key, int position)
    {
        report.Rule = Rule;
        report.OnValue(
            key,
            position,
            $"'{key}' is neither 'true' nor 'false'. StarRocks silently treats every other value as false. Use 'true' or 'false'.");
    }
}
