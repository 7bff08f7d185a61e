namespace StarRocks.AwsAuth.Rules;

internal static partial class AuthRules
{
    /// <summary>A placeholder that nobody replaced, or the mask that SHOW CREATE puts over a secret.</summary>
    internal static readonly Rule SRA2008 = Add(new Rule("SRA2008", "A placeholder was left in", RuleSeverity.Error)
    {
        ReadsFirst = true,
        Block = static (block, report) =>
        {
            foreach (var parameter in block.Known(~ParameterTable.Booleans))
            {
                if ((parameter == Parameter.Region && block.Partition is not null) || !IsPlaceholder(block, parameter, block[parameter]!))
                    continue;
                report.OnValue(block, parameter, PlaceholderMessage(block.Key(parameter)));
                block.MakeUnknown(parameter);
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
                configuration.MakeUnknown(key);
            }
        },
        Mends = static finding => [new("Take the value from the environment", finding.ToValue(null))],
    });

    internal static string PlaceholderMessage(string key) =>
        $"'{key}' still holds a placeholder or masked output: StarRocks takes it as it stands, and AWS refuses it at first use. Put the real value in.";

    /// <summary>
    /// Whether a value of this parameter is a placeholder: what a key may look like is not what a region may. A store that is not AWS takes
    /// AAAAAAAAAAAAAAAAAAAA for a key, and StarRocks' quick starts make that one in MinIO.
    /// </summary>
    private static bool IsPlaceholder(AuthBlock block, Parameter parameter, string text) => parameter switch
    {
        Parameter.AccessKey or Parameter.SecretKey or Parameter.SessionToken or Parameter.SseCustomerKey => Placeholder.IsKey(text) && !(Placeholder.IsFilled(text) && block.Store != Store.Aws),
        Parameter.Region or Parameter.Endpoint or Parameter.StsRegion or Parameter.StsEndpoint => Placeholder.IsInAddress(text),
        _ => Placeholder.IsIn(text),
    };
}
