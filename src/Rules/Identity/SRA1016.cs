using System.Collections.Generic;
using System.Linq;

namespace StarRocks.AwsAuth.Rules;

internal static class SRA1016
{
    private static readonly ParameterSet _rejectedByLance =
        ParameterSet.Of(Parameter.UseInstanceProfile)
        | ParameterSet.Of(Parameter.UseWebIdentityTokenFile)
        | ParameterSet.Of(Parameter.IamRoleArn);

    internal static readonly Rule Rule = new(
        "SRA1016",
        "Identity not supported by Lance catalogs",
        RuleSeverity.Error,
        "A Lance catalog rejects instance profiles, web identities and roles.")
    {
        LooksAtSingleValues = true,
        Block = static (block, report) =>
        {
            if (!block.IsOfLance)
                return;
            var flag = block.IsNotTrue(Parameter.UseAwsSdkDefaultBehavior) ? block.EffectiveFlag : null;
            var role = block.Has(Parameter.IamRoleArn) ? Parameter.IamRoleArn : null;
            if ((flag ?? role) is not { } rejected)
                return;
            report.OnKey(block, rejected, Message(block, flag, role), flag is null ? null : role);
            foreach (var parameter in _rejectedByLance & block.Present)
                block.Distrust(parameter);
        },
        Fixes = static finding =>
        {
            var block = finding.Block;
            if (block.HasKeyPair || block.IsTrue(Parameter.UseAwsSdkDefaultBehavior))
                return [new("Remove the rejected properties", WithoutRejected(finding))];
            var sdk = finding.Set(block, Parameter.UseAwsSdkDefaultBehavior, Booleans.True);
            var (access, secret) = (finding.Set(block, Parameter.AccessKey, null), finding.Set(block, Parameter.SecretKey, null));
            return
            [
                new("Use the SDK default chain", [.. WithoutRejected(finding), sdk]),
                new("Use access keys", [.. WithoutRejected(finding), access, secret]),
            ];
        },
    };

    /// <summary>Returns the parameters that the catalog of a block rejects, with those that are of use only with a rejected one.</summary>
    internal static ParameterSet RejectedIn(AuthBlock block) =>
        block.IsOfLance ? _rejectedByLance | ParameterSet.OfRole : ParameterSet.None;

    private static string Message(AuthBlock block, Parameter? flag, Parameter? role)
    {
        var keys = string.Join("' and '", new[] { flag, role }.OfType<Parameter>().Select(block.Key));
        return $"A Lance catalog rejects '{keys}'. It supports only access keys and the SDK default chain. "
            + $"Set '{block.Key(Parameter.UseAwsSdkDefaultBehavior)}' = 'true', or an access key pair, instead.";
    }

    // A flag is set to false, because removing it would leave the value that a member is initialized with.
    private static FixStep[] WithoutRejected(Finding finding)
    {
        var block = finding.Block;
        var steps = new List<FixStep>(finding.Remove(block, ParameterSet.OfRole));
        foreach (var flag in _rejectedByLance & ParameterSet.Flags & block.Present)
            steps.Add(finding.Set(block, flag, Booleans.False));
        return [.. steps];
    }
}
