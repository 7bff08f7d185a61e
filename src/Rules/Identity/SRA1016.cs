using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

internal static class SRA1016
{
    private static readonly ParameterSet _refusedByLance =
        ParameterSet.Of(Parameter.UseInstanceProfile) | ParameterSet.Of(Parameter.UseWebIdentityTokenFile) | ParameterSet.Of(Parameter.IamRoleArn);

    internal static readonly Rule Rule = new(
        "SRA1016",
        "An identity that a Lance catalog refuses",
        RuleSeverity.Error,
        "A Lance catalog fails for an instance profile, a web identity and a role; it takes access keys and the SDK's default credentials.")
    {
        LooksAtSingleValues = true,
        Block = static (block, report) =>
        {
            if (!block.IsOfLance)
                return;
            var flag = block.IsNotTrue(Parameter.UseAwsSdkDefaultBehavior) ? block.WinningFlag : null;
            var role = block.Has(Parameter.IamRoleArn) ? Parameter.IamRoleArn : (Parameter?)null;
            if ((flag ?? role) is not { } refused)
                return;
            var what = flag is not null && role is not null ? $"'{block.Key(refused)}' and '{block.Key(Parameter.IamRoleArn)}'" : $"'{block.Key(refused)}'";
            report.OnKey(block, refused, $"A Lance catalog refuses {what}: it takes access keys, alone or with a session token, and the SDK's default credentials. "
                + $"Set '{block.Key(Parameter.UseAwsSdkDefaultBehavior)}' = 'true', or '{block.Key(Parameter.AccessKey)}' and '{block.Key(Parameter.SecretKey)}', instead.", flag is null ? null : role);
            foreach (var parameter in _refusedByLance & block.Given)
                block.Distrust(parameter);
        },
        Mends = static finding =>
        {
            var block = finding.Block;
            if (block.HasPair || block.IsTrue(Parameter.UseAwsSdkDefaultBehavior))
                return [new("Remove what the catalog refuses", WithoutRefused(finding))];
            return
            [
                new("Use the SDK's default credentials", [.. WithoutRefused(finding), finding.Set(block, Parameter.UseAwsSdkDefaultBehavior, Booleans.True)]),
                new("Use access keys", [.. WithoutRefused(finding), finding.Set(block, Parameter.AccessKey, null), finding.Set(block, Parameter.SecretKey, null)]),
            ];
        },
    };

    /// <summary>Flags are said to be off, since taking them out would leave what a member has; without a role, what belongs to it has no effect.</summary>
    private static MendStep[] WithoutRefused(Finding finding)
    {
        var block = finding.Block;
        var steps = new List<MendStep>(finding.Remove(block, ParameterSet.OfRole));
        foreach (var flag in _refusedByLance & ParameterSet.Flags & block.Given)
            steps.Add(finding.Set(block, flag, Booleans.False));
        return [.. steps];
    }
}
