namespace StarRocks.AwsAuth.Rules;

internal static class SRA2003
{
    internal static readonly Rule Rule = new(
        "SRA2003",
        "Not an AWS access key id",
        RuleSeverity.Error,
        "What is no AWS access key id, AWS refuses.")
    {
        Block = static (block, report) =>
        {
            if (!block.Has(Parameter.AccessKey) || block.Store != Store.Aws || AccessKeyId.Fault(block[Parameter.AccessKey]!) is not { } fault)
                return;
            report.OnValue(block, Parameter.AccessKey, $"'{block.Key(Parameter.AccessKey)}' is not an AWS access key id: {fault}. AWS refuses it at first use. "
                + $"Copy the key id anew, or set '{block.Key(Parameter.Endpoint)}' if the store is not AWS.");
        },
    };
}
