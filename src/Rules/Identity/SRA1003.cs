namespace StarRocks.AwsAuth.Rules;

internal static partial class AuthRules
{
    /// <summary>A role that nothing could assume.</summary>
    internal static readonly Rule SRA1003 = Add(new Rule("SRA1003", "A role that nothing assumes", RuleSeverity.Error)
    {
        Watches = ParameterSet.Of(Parameter.IamRoleArn),
        NotInParts = true,
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

            report.OnKey(block, Parameter.IamRoleArn, $"'{role}' is dropped: no identity is set that could assume the role, and StarRocks goes on without it. "
                + $"Set '{block.Key(Parameter.UseInstanceProfile)}' = 'true' to assume it with the instance profile; "
                + $"on Kubernetes '{block.Key(Parameter.UseWebIdentityTokenFile)}' or '{sdk}'.", severity: block.IsAlone ? RuleSeverity.Warning : null);
        },
    });
}
