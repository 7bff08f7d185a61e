namespace StarRocks.AwsAuth.Rules;

internal static class SRA1002
{
    internal static readonly Rule Rule = new(
        "SRA1002",
        "Incomplete access key pair",
        RuleSeverity.Error,
        "StarRocks treats an incomplete key pair as missing.")
    {
        SkipsPartial = true,
        Block = static (block, report) =>
        {
            if (!block.HasNoFlag || !block.HasIncompleteKeyPair)
                return;
            var (given, missing) = block.IsSet(Parameter.AccessKey)
                ? (Parameter.AccessKey, Parameter.SecretKey)
                : (Parameter.SecretKey, Parameter.AccessKey);
            var then = block.IsFrontend
                ? "The frontend does not start with an incomplete key pair."
                : "StarRocks treats an incomplete key pair as missing and silently falls back to other credentials.";
            report.OnKey(block, given, $"'{block.Key(given)}' is set but '{block.Key(missing)}' is not. {then} Set both, or remove both.");
        },
        Fixes = static finding =>
        [
            new(
                "Set the missing key of the pair",
                finding.Set(finding.Block, finding.Parameter == Parameter.AccessKey ? Parameter.SecretKey : Parameter.AccessKey, null)),
        ],
    };
}
