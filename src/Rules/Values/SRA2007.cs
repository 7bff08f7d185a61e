using System;

namespace StarRocks.AwsAuth.Rules;

internal static class SRA2007
{
    internal static readonly Rule Rule = new(
        "SRA2007",
        "The secret key equals the access key",
        RuleSeverity.Error,
        "The access key pasted twice.")
    {
        Block = static (block, report) =>
        {
            if (!block.HasPair || block.Store != Store.Aws || !string.Equals(block[Parameter.AccessKey], block[Parameter.SecretKey], StringComparison.Ordinal))
                return;
            report.OnValue(block, Parameter.SecretKey, $"'{block.Key(Parameter.SecretKey)}' is the same as '{block.Key(Parameter.AccessKey)}': AWS refuses the pair. "
                + "Set the secret that was shown when the key was made.", Parameter.AccessKey);
        },
        Mends = static finding => [new("Take the secret key from the environment", finding.ToValue(null))],
    };
}
