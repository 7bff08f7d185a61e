using System;

namespace StarRocks.AwsAuth.Rules;

internal static partial class AuthRules
{
    /// <summary>The access key pasted twice.</summary>
    internal static readonly Rule SRA2007 = Add(new Rule("SRA2007", "The secret key equals the access key", RuleSeverity.Error)
    {
        Watches = ParameterSet.Of(Parameter.SecretKey),
        With = ParameterSet.Of(Parameter.AccessKey),
        Block = static (block, report) =>
        {
            if (!block.HasPair || block.Store != Store.Aws || !string.Equals(block[Parameter.AccessKey], block[Parameter.SecretKey], StringComparison.Ordinal))
                return;
            report.OnValue(block, Parameter.SecretKey, $"'{block.Key(Parameter.SecretKey)}' is the same as '{block.Key(Parameter.AccessKey)}': AWS refuses the pair. "
                + "Set the secret that was shown when the key was made.", Parameter.AccessKey);
        },
        Mends = static finding => [new("Take the secret key from the environment", finding.ToValue(null))],
    });
}
