namespace StarRocks.AwsAuth.Rules;

internal static partial class AuthRules
{
    /// <summary>Half a pair is as good as none.</summary>
    internal static readonly Rule SRA1002 = Add(new Rule("SRA1002", "Only one of access key and secret key", RuleSeverity.Error)
    {
        Watches = ParameterSet.Pair,
        NotInParts = true,
        Reads = ParameterSet.None,
        Block = static (block, report) =>
        {
            if (!block.HasNoFlag || !block.HasHalfPair)
                return;
            var (given, missing) = block.Has(Parameter.AccessKey) ? (Parameter.AccessKey, Parameter.SecretKey) : (Parameter.SecretKey, Parameter.AccessKey);
            report.OnKey(block, given, $"'{block.Key(given)}' is set without '{block.Key(missing)}': StarRocks takes half a pair for none and "
                + (block.IsFrontend ? "the frontend does not start. " : "uses other credentials than meant. ")
                + $"Set '{block.Key(missing)}' as well, or remove both.");
        },
        Mends = static finding =>
        [
            new("Set the missing half of the pair", finding.Set(finding.Block, finding.Parameter == Parameter.AccessKey ? Parameter.SecretKey : Parameter.AccessKey, null)),
        ],
    });
}
