namespace StarRocks.AwsAuth.Rules;

internal static class SRA2004
{
    internal static readonly Rule Rule = new(
        "SRA2004",
        "Temporary access key without a session token",
        RuleSeverity.Error,
        "AWS rejects a temporary access key without its session token.")
    {
        SkipsPartial = true,
        Block = static (block, report) =>
        {
            if (!block.Has(Parameter.AccessKey) || !block.IsUnset(Parameter.SessionToken) || !block.HasNoFlag)
                return;
            if (block.Store != Store.Aws || !AccessKeyId.IsTemporary(block[Parameter.AccessKey]!))
                return;
            var advice = block.Context == BlockContext.StorageVolume
                ? "A storage volume cannot store a token. Use the long-term keys of an IAM user, or an instance profile."
                : $"Set '{block.Key(Parameter.SessionToken)}', or use the long-term keys of an IAM user (AKIA…).";
            report.OnValue(
                block,
                Parameter.AccessKey,
                $"'{block.Key(Parameter.AccessKey)}' is a temporary key (ASIA…), which AWS rejects without its session token. {advice}");
        },
        Fixes = static finding => finding.Block.Context == BlockContext.StorageVolume ? [] :
        [
            new("Set the session token", finding.Set(finding.Block, Parameter.SessionToken, null)),
        ],
    };
}
