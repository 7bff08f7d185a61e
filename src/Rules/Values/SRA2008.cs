namespace StarRocks.AwsAuth.Rules;

internal static class SRA2008
{
    internal static readonly Rule Rule = new(
        "SRA2008",
        "Placeholder value",
        RuleSeverity.Error,
        "A placeholder, or the mask that SHOW CREATE prints over a secret, is used as a value.")
    {
        LooksAtSingleValues = true,
        Block = static (block, report) =>
        {
            foreach (var parameter in block.Known(ParameterSet.All))
            {
                var text = block[parameter]!;
                if (!IsPlaceholder(parameter, text) || IsFilledForOtherStore(block, parameter, text))
                    continue;
                report.OnValue(block, parameter, Message(block.Key(parameter)));
                block.Distrust(parameter);
            }
        },
        Statement = static (configuration, report) =>
        {
            foreach (var key in StatementKeys.All)
            {
                if (configuration[key] is not { } text || !IsPlaceholder(key, text))
                    continue;
                report.OnValue(key.Name, configuration.PositionOf(key), Message(key.Name));
                configuration.Distrust(key);
            }
        },
        Fixes = static finding => [new("Read the value from the environment", finding.SetValue(null))],
    };

    /// <summary>A template that the type of its member cannot hold.</summary>
    internal static void ReportUnfilled(Report report, string key, int position)
    {
        report.Rule = Rule;
        report.OnValue(key, position, Message(key));
    }

    internal static string Message(string key) =>
        $"'{key}' still contains a placeholder, a template or masked output. StarRocks uses it unchanged, and AWS rejects it at first use. "
        + "Set the real value.";

    private static bool IsPlaceholder(Parameter parameter, string text) => Template.IsUnfilled(text) || parameter.Type.IsPlaceholder(text);

    private static bool IsPlaceholder(StatementKey key, string text) =>
        Template.IsUnfilled(text)
        || (key.IsPath && Placeholder.IsIn(text))
        || (key.IsAddress && Placeholder.IsInAddress(text));

    // AAAAAAAAAAAAAAAAAAAA can be a key of an S3-compatible store: the quick starts of StarRocks create it in MinIO.
    private static bool IsFilledForOtherStore(AuthBlock block, Parameter parameter, string text) =>
        parameter.Type.IsMasked && Placeholder.IsFilled(text) && block.Store != Store.Aws;
}
