namespace StarRocks.AwsAuth.Rules;

internal static class SRA4001
{
    internal const string CorrectKey = "Correct the key";
    internal const string RemoveKey = "Remove the key";

    internal static readonly Rule Rule = new(
        "SRA4001",
        "Unknown property",
        RuleSeverity.Warning,
        "StarRocks silently ignores an unknown property; a storage volume rejects it.")
    {
        Block = static (block, report) =>
        {
            if (block.Context == BlockContext.StorageVolume && block.FirstOf(_rejectedByVolume) is { } rejected)
                report.OnKey(block, rejected, UnknownMessage(block.Key(rejected), null, isRejected: true), severity: RuleSeverity.Error);
        },
        Fixes = static finding =>
            Suggest(finding) is { } suggestion && !finding.IsWritten(suggestion)
                ? [new(CorrectKey, finding.Rename(suggestion)) { IsCertain = true }]
                : [new(RemoveKey, finding.Remove())],
    };

    private static readonly ParameterSet _rejectedByVolume = Parameters.Where(static parameter => parameter.IsRejectedByVolume);

    private static string? Suggest(Finding finding)
    {
        var key = finding.Configuration.Scope.AsRead(finding.Problem.Key);
        if (finding.Configuration.Scope.IsFrontend)
            return FrontendKeys.Meant(key);
        if (Alias.TryFind(key, out var alias))
            return alias.HasValueOfParameter ? alias.ParameterKey : null;
        if (CatalogKeys.Meant(key) is { } meant)
            return meant;
        if (finding.Parameter is not null || AwsServices.PrefixOf(key.ToLowerInvariant()) is not { } prefix)
            return null;
        var service = AwsServices.FromPrefix(prefix);
        return KeySuggestions.Find(service, key.Substring(prefix.Length + 1))?.Key(service, prefix);
    }

    internal static void ReportUnknown(Report report, Configuration configuration, string key, int position, string? suggestion)
    {
        var isRejected = configuration.Scope.RejectsUnknownKeys;
        report.Rule = Rule;
        report.OnKey(key, position, UnknownMessage(key, suggestion, isRejected), severity: isRejected ? RuleSeverity.Error : null);
    }

    /// <summary>Reports a setting that no member of the type holds.</summary>
    /// <param name="report">The report.</param>
    /// <param name="key">The key of the setting.</param>
    /// <param name="type">The name of the type.</param>
    /// <param name="member">The path of the member that the key may mean; null if none is similar.</param>
    /// <param name="isError">Whether the problem is an error.</param>
    internal static void ReportNoMember(Report report, string key, string type, string? member = null, bool isError = false)
    {
        report.Rule = Rule;
        var advice = member is null ? "Add a member, or remove the key." : $"Did you mean '{member.Replace('.', ':')}'?";
        var message = $"'{key}' has no member in {type}, so its value is silently ignored. {advice}";
        report.OnKey(key, -1, message, severity: isError ? RuleSeverity.Error : null);
    }

    /// <summary>Reports a setting whose key is not relative to its section.</summary>
    internal static void ReportAbsolute(Report report, string key, string path, string type, bool isError)
    {
        report.Rule = Rule;
        var message = $"'{key}' contains the path '{path}' of a section, so {type} reads none of these settings. "
            + "Pass the section's relative keys: GetSection(…).AsEnumerable(makePathsRelative: true).";
        report.OnKey(key, -1, message, severity: isError ? RuleSeverity.Error : null);
    }

    /// <summary>Returns the message for a clause that no member holds.</summary>
    internal static string NoClauseMessage(string clause, string type) =>
        $"{clause} has no member in {type}, so it is silently ignored. Add a member, or remove it.";

    private static string UnknownMessage(string key, string? suggestion, bool isRejected)
    {
        var consequence = isRejected ? "property, so the storage volume is rejected." : "property and is silently ignored.";
        return $"'{key}' is not a StarRocks {consequence} {(suggestion is null ? "Remove it." : $"Did you mean '{suggestion}'?")}";
    }
}
