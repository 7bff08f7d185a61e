namespace StarRocks.AwsAuth.Rules;

internal static class SRA2003
{
    internal static readonly Rule Rule = new(
        "SRA2003",
        "Invalid AWS access key ID",
        RuleSeverity.Error,
        "AWS rejects a value that is not an access key ID.")
    {
        Block = static (block, report) =>
        {
            if (!block.Has(Parameter.AccessKey) || block.Store != Store.Aws)
                return;
            if (AccessKeyId.Fault(block[Parameter.AccessKey]!) is not { } fault)
                return;
            report.OnValue(
                block,
                Parameter.AccessKey,
                $"'{block.Key(Parameter.AccessKey)}' is not an AWS access key ID: {fault}. AWS rejects it at first use. "
                    + $"Copy the key ID again, or set '{block.Key(Parameter.Endpoint)}' if the store is not AWS.");
        },
    };
}
