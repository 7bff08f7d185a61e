namespace StarRocks.AwsAuth.Rules;

internal static class SRA1002
{
    internal static readonly Rule Rule = new(
        "SRA1002",
        "Only one of access key and secret key",
        RuleSeverity.Error,
        "Half a pair is as good as none.")
    {
        SkipsPartial = true,
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
    };
}
