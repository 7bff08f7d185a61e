using System;

namespace StarRocks.AwsAuth.Rules;

internal static class SRA2007
{
    internal static readonly Rule Rule = new(
        "SRA2007",
        "Secret key equals access key",
        RuleSeverity.Error,
        "AWS rejects a secret key that is the same as the access key.")
    {
        Block = static (block, report) =>
        {
            if (!block.HasKeyPair || block.Store != Store.Aws)
                return;
            if (!string.Equals(block[Parameter.AccessKey], block[Parameter.SecretKey], StringComparison.Ordinal))
                return;
            report.OnValue(
                block,
                Parameter.SecretKey,
                $"'{block.Key(Parameter.SecretKey)}' has the same value as '{block.Key(Parameter.AccessKey)}'. AWS rejects the key pair. "
                    + "Set the secret key that was shown when the access key was created.",
                Parameter.AccessKey);
        },
        Fixes = static finding => [new("Read the secret key from the environment", finding.SetValue(null))],
    };
}
