namespace StarRocks.AwsAuth.Rules;

internal static class SRA4002
{
    internal static readonly Rule Rule = new(
        "SRA4002",
        "Duplicate property",
        RuleSeverity.Error,
        "StarRocks silently uses the last of several values.")
    {
        Fixes = static finding => finding.Problem.Related < 0
            ? []
            :
            [
                new("Remove the earlier property", FixStep.Remove(finding.Problem.Key, finding.Problem.Related))
                {
                    IsCertain = finding.IsRepeated,
                },
            ],
    };

    /// <summary>Reports two settings with different names for the same member.</summary>
    internal static void ReportTwiceInSettings(Report report, string key, int position)
    {
        report.Rule = Rule;
        report.OnKey(key, position, TwiceInSettingsMessage(key, isSameName: false));
    }

    internal static string TwiceInSettingsMessage(string key, bool isSameName) => isSameName
        ? $"'{key}' is set twice in one object. Some programs reject the file; others silently use the last value. Keep one of them."
        : $"'{key}' is set by two settings with different names. Which one is used is undefined. Keep one of them.";

    internal static void ReportTwice(Report report, string key, int position, int earlier)
    {
        report.Rule = Rule;
        report.OnKey(key, position, $"'{key}' is set twice. StarRocks silently uses the last value. Keep one of them.", earlier);
    }
}
