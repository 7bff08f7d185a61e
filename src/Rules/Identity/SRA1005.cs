namespace StarRocks.AwsAuth.Rules;

internal static class SRA1005
{
    internal static readonly Rule Rule = new(
        "SRA1005",
        "No authentication method",
        RuleSeverity.Error,
        "No authentication method at all.")
    {
        SkipsPartial = true,
        Block = static (block, report) =>
        {
            if (block.Context == BlockContext.Vended || !block.HasNoFlag || !block.LacksPair || !block.Lacks(Parameter.SessionToken) || !block.Lacks(Parameter.IamRoleArn))
                return;
            var then = block.Context switch
            {
                BlockContext.IcebergClient => "Iceberg's client falls back to the SDK default chain",
                BlockContext.HiveGlue => "StarRocks falls back to the SDK default chain and drops region and endpoint",
                _ when block.IsFrontend => "the frontend does not start",
                BlockContext.StorageVolume => "StarRocks refuses the storage volume",
                _ => "StarRocks ignores the whole block and tries other credentials",
            };
            var profile = block.IsOfLance ? "" : $"'{block.Key(Parameter.UseInstanceProfile)}' = 'true', or ";
            report.OnBlock(block, block.IsOfLance ? Parameter.UseAwsSdkDefaultBehavior : Parameter.UseInstanceProfile, $"No authentication method is set in '{block.Prefix}': {then}. "
                + $"Set {profile}'{block.Key(Parameter.AccessKey)}' and '{block.Key(Parameter.SecretKey)}'; "
                + $"say '{block.Key(Parameter.UseAwsSdkDefaultBehavior)}' = 'true' where the environment has the credentials.",
                block.IsAlone || block.Context == BlockContext.IcebergClient ? RuleSeverity.Warning : null);
        },
        Mends = static finding =>
        {
            var block = finding.Block;
            var profile = new Mend("Use the instance profile", finding.Set(block, Parameter.UseInstanceProfile, Booleans.True));
            var sdk = new Mend("Use the SDK's default credentials", finding.Set(block, Parameter.UseAwsSdkDefaultBehavior, Booleans.True));
            var keys = new Mend("Use access keys", finding.Set(block, Parameter.AccessKey, null), finding.Set(block, Parameter.SecretKey, null));
            if (block.Store == Store.Elsewhere)
                return [keys];
            return block.Context is BlockContext.IcebergClient or BlockContext.HiveGlue ? [sdk, profile, keys] : [profile, sdk, keys];
        },
    };
}
