namespace StarRocks.AwsAuth.Rules;

internal static class SRA4002
{
    internal static readonly Rule Rule = new(
        "SRA4002",
        "The same key twice",
        RuleSeverity.Error,
        "The same key twice: the last one wins, silently.")
    {
        Mends = static finding => finding.Problem.Related < 0 ? [] : [new("Remove the earlier one", MendStep.Remove(finding.Problem.Key, finding.Problem.Related))],
    };

    /// <summary>Two settings that are called differently and mean the same member.</summary>
    internal static void SayTwiceInSettings(Report report, string key, int entry)
    {
        report.Rule = Rule;
        report.OnKey(key, entry, TwiceInSettingsMessage(key, isSameName: false));
    }

    /// <summary>What is said of two settings that mean the same.</summary>
    internal static string TwiceInSettingsMessage(string key, bool isSameName) => isSameName
        ? $"'{key}' is set twice in one object: .NET's configuration refuses the whole file, and others take the last one without a word. Keep one of them."
        : $"'{key}' is set by two settings that are called differently, and which of them counts is chance. Keep one of them.";

    internal static void SayTwice(Report report, string key, int entry, int earlier)
    {
        report.Rule = Rule;
        report.OnKey(key, entry, $"'{key}' is set twice: StarRocks takes the last one without a word. Keep one of them.", earlier);
    }
}
