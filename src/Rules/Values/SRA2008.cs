namespace StarRocks.AwsAuth.Rules;

internal static class SRA2008
{
    internal static readonly Rule Rule = new(
        "SRA2008",
        "A placeholder was left in",
        RuleSeverity.Error,
        "A placeholder that nobody replaced, or the mask that SHOW CREATE puts over a secret.")
    {
        LooksAtSingleValues = true,
        Block = static (block, report) =>
        {
            foreach (var parameter in block.Known(ParameterSet.All))
            {
                var text = block[parameter]!;
                if (!parameter.Type.IsPlaceholder(text) || IsFilledForOtherStore(block, parameter, text))
                    continue;
                report.OnValue(block, parameter, PlaceholderMessage(block.Key(parameter)));
                block.Distrust(parameter);
            }
        },
        Statement = static (configuration, report) =>
        {
            foreach (var key in configuration.Known(StatementKeySet.AddressesAndPaths))
            {
                var text = configuration[key]!;
                if (!(StatementKeySet.Paths.Contains(key) ? Placeholder.IsIn(text) : Placeholder.IsInAddress(text)))
                    continue;
                report.OnValue(StatementKeys.Name(key), configuration.Entry(key), PlaceholderMessage(StatementKeys.Name(key)));
                configuration.Distrust(key);
            }
        },
        Mends = static finding => [new("Take the value from the environment", finding.ToValue(null))],
    };

    internal static string PlaceholderMessage(string key) =>
        $"'{key}' still holds a placeholder or masked output: StarRocks takes it as it stands, and AWS refuses it at first use. Put the real value in.";

    /// <summary>
    /// A store that is not AWS takes AAAAAAAAAAAAAAAAAAAA for a key, and StarRocks' quick starts create that one in MinIO.
    /// </summary>
    private static bool IsFilledForOtherStore(AuthBlock block, Parameter parameter, string text) =>
        parameter.Type.IsMasked && Placeholder.IsFilled(text) && block.Store != Store.Aws;
}
