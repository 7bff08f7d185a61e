namespace StarRocks.AwsAuth.Rules;

internal static class SRA1005
{
    internal static readonly Rule Rule = new(
        "SRA1005",
        "No authentication method",
        RuleSeverity.Error,
        "Without an authentication method, StarRocks ignores the block or falls back to other credentials.")
    {
        SkipsPartial = true,
        Block = static (block, report) =>
        {
            if (!block.HasNoFlag || !block.IsKeyPairUnset || block.Context == BlockContext.Vended)
                return;
            if (!block.IsUnset(Parameter.SessionToken) || !block.IsUnset(Parameter.IamRoleArn))
                return;
            report.OnBlock(
                block,
                block.IsOfLance ? Parameter.UseAwsSdkDefaultBehavior : Parameter.UseInstanceProfile,
                $"No authentication method is set for '{block.Prefix}'. {Consequence(block)} {Advice(block)}",
                block.HasNoStatement || block.Context == BlockContext.IcebergClient ? RuleSeverity.Warning : null);
        },
        Fixes = static finding =>
        {
            var block = finding.Block;
            var profile = new RuleFix("Use the instance profile", finding.Set(block, Parameter.UseInstanceProfile, Booleans.True));
            var sdk = new RuleFix("Use the SDK default chain", finding.Set(block, Parameter.UseAwsSdkDefaultBehavior, Booleans.True));
            var keys = new RuleFix(
                "Use access keys",
                finding.Set(block, Parameter.AccessKey, null),
                finding.Set(block, Parameter.SecretKey, null));
            if (block.Store == Store.NonAws)
                return [keys];
            return block.Context is BlockContext.IcebergClient or BlockContext.HiveGlue ? [sdk, profile, keys] : [profile, sdk, keys];
        },
    };

    private static string Consequence(AuthBlock block) => block.Context switch
    {
        BlockContext.IcebergClient => "Iceberg falls back to the SDK default chain.",
        BlockContext.HiveGlue => "StarRocks falls back to the SDK default chain and ignores the region and the endpoint.",
        BlockContext.StorageVolume when block.IsFrontend => "The frontend does not start.",
        BlockContext.StorageVolume => "StarRocks rejects the storage volume.",
        _ => "StarRocks silently ignores the block and tries other credentials.",
    };

    private static string Advice(AuthBlock block)
    {
        var profile = block.IsOfLance ? "" : $"'{block.Key(Parameter.UseInstanceProfile)}' or ";
        return $"Set {profile}'{block.Key(Parameter.UseAwsSdkDefaultBehavior)}' to 'true', or set an access key pair.";
    }
}
