namespace StarRocks.AwsAuth.Rules;

internal static class SRA1003
{
    internal static readonly Rule Rule = new(
        "SRA1003",
        "A role that nothing assumes",
        RuleSeverity.Error,
        "A role that nothing could assume.")
    {
        SkipsPartial = true,
        Block = static (block, report) =>
        {
            if (!block.HasRoleAlone || block.Context == BlockContext.Vended)
                return;
            var role = block.Key(Parameter.IamRoleArn);
            var sdk = block.Key(Parameter.UseAwsSdkDefaultBehavior);
            if (block.Context == BlockContext.IcebergClient)
            {
                report.OnKey(block, Parameter.IamRoleArn, $"'{role}' is set, but nothing says which identity assumes it: Iceberg's client falls back to the SDK default chain. "
                    + $"Say '{sdk}' = 'true' if that is meant.", severity: RuleSeverity.Warning);
                return;
            }

            if (block.IsFrontend)
            {
                report.OnKey(block, Parameter.IamRoleArn, $"'{role}' has nothing that assumes it: the frontend does not start. Set '{block.Key(Parameter.UseInstanceProfile)}' = 'true' to assume it with the instance profile.");
                return;
            }

            report.OnKey(block, Parameter.IamRoleArn, $"'{role}' is dropped: no identity is set that could assume the role, and StarRocks goes on without it. "
                + $"Set '{block.Key(Parameter.UseInstanceProfile)}' = 'true' to assume it with the instance profile; "
                + $"on Kubernetes '{block.Key(Parameter.UseWebIdentityTokenFile)}' or '{sdk}'.", severity: block.IsAlone ? RuleSeverity.Warning : null);
        },
        Mends = static finding =>
        {
            var profile = new Mend("Assume the role with the instance profile", finding.Set(finding.Block, Parameter.UseInstanceProfile, Booleans.True));
            var sdk = new Mend("Assume the role with the SDK's default credentials", finding.Set(finding.Block, Parameter.UseAwsSdkDefaultBehavior, Booleans.True));
            var token = new Mend("Assume the role with the pod's web identity", finding.Set(finding.Block, Parameter.UseWebIdentityTokenFile, Booleans.True));
            return finding.Block.Context switch
            {
                _ when finding.Block.IsFrontend => [profile],
                BlockContext.IcebergClient => [sdk, profile, token],
                BlockContext.StorageVolume => [profile, token], // which drops a role beside the SDK's default
                _ => [profile, sdk, token],
            };
        },
    };
}
