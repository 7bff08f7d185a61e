namespace StarRocks.AwsAuth.Rules;

internal static class SRA2004
{
    internal static readonly Rule Rule = new(
        "SRA2004",
        "A temporary access key without its session token",
        RuleSeverity.Error,
        "Temporary keys are nothing without their token.")
    {
        SkipsPartial = true,
        Block = static (block, report) =>
        {
            if (!block.Has(Parameter.AccessKey) || !block.Lacks(Parameter.SessionToken) || !block.HasNoFlag || block.Store != Store.Aws || !AccessKeyId.IsTemporary(block[Parameter.AccessKey]!))
                return;
            report.OnValue(block, Parameter.AccessKey, $"'{block.Key(Parameter.AccessKey)}' is a temporary key (ASIA…), which AWS refuses without its session token. "
                + (block.Context == BlockContext.StorageVolume
                    ? "A storage volume keeps no token: use an IAM user's own keys or an instance profile."
                    : $"Set '{block.Key(Parameter.SessionToken)}', or use an IAM user's own keys (AKIA…)."));
        },
        Mends = static finding => finding.Block.Context == BlockContext.StorageVolume ? [] :
        [
            new("Set the session token", finding.Set(finding.Block, Parameter.SessionToken, null)),
        ],
    };
}
