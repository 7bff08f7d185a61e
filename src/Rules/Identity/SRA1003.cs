namespace StarRocks.AwsAuth.Rules;

internal static class SRA1003
{
    internal static readonly Rule Rule = new(
        "SRA1003",
        "Role without a base identity",
        RuleSeverity.Error,
        "A role is ignored unless a base identity is set to assume it.")
    {
        SkipsPartial = true,
        Block = static (block, report) =>
        {
            if (block.HasOnlyRole && block.Context != BlockContext.Vended)
            {
                report.OnKey(
                    block,
                    Parameter.IamRoleArn,
                    Message(block),
                    severity: Severity(block),
                    isIgnored: block.Context != BlockContext.IcebergClient && !block.IsFrontend);
            }
        },
        Fixes = static finding =>
        {
            var profile = Flag(finding, "Assume the role with the instance profile", Parameter.UseInstanceProfile);
            var sdk = Flag(finding, "Assume the role with the SDK default chain", Parameter.UseAwsSdkDefaultBehavior);
            var token = Flag(finding, "Assume the role with the web identity token", Parameter.UseWebIdentityTokenFile);
            return finding.Block.Context switch
            {
                _ when finding.Block.IsFrontend => [profile],
                BlockContext.IcebergClient => [sdk, profile, token],
                BlockContext.StorageVolume => [profile, token], // a storage volume drops a role beside the SDK default chain
                _ => [profile, sdk, token],
            };
        },
    };

    private static string Message(AuthBlock block)
    {
        var role = block.Key(Parameter.IamRoleArn);
        var profile = $"'{block.Key(Parameter.UseInstanceProfile)}' = 'true'";
        if (block.Context == BlockContext.IcebergClient)
        {
            return $"'{role}' is set without a base identity to assume it. Iceberg falls back to the SDK default chain. "
                + $"Set '{block.Key(Parameter.UseAwsSdkDefaultBehavior)}' = 'true' to make this explicit.";
        }

        return block.IsFrontend
            ? $"'{role}' is set without a base identity to assume it. The frontend does not start. Set {profile}."
            : $"'{role}' is ignored because no base identity is set to assume the role. StarRocks continues without it. Set {profile}, "
                + $"or on Kubernetes '{block.Key(Parameter.UseWebIdentityTokenFile)}'.";
    }

    private static RuleSeverity? Severity(AuthBlock block) =>
        block.Context == BlockContext.IcebergClient || (block.HasNoStatement && !block.IsFrontend) ? RuleSeverity.Warning : null;

    private static RuleFix Flag(Finding finding, string title, Parameter flag) =>
        new(title, finding.Set(finding.Block, flag, Booleans.True));
}
