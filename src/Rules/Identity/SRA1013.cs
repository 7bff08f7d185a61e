namespace StarRocks.AwsAuth.Rules;

internal static class SRA1013
{
    internal static readonly Rule Rule = new(
        "SRA1013",
        "Temporary credentials that will end",
        RuleSeverity.Warning,
        "Temporary credentials in something that stays.")
    {
        Block = static (block, report) =>
        {
            if (block.Context == BlockContext.StorageVolume || !block.HasNoFlag || !block.HasPair || !block.Has(Parameter.SessionToken))
                return;
            var token = block.Key(Parameter.SessionToken);
            if (block.Has(Parameter.IamRoleArn) && block.Context == BlockContext.FileSystem && block.Service != AwsService.Glue)
            {
                report.OnKey(block, Parameter.SessionToken, $"'{token}' is dropped by StarRocks' frontend because '{block.Key(Parameter.IamRoleArn)}' is set: "
                    + "the temporary keys are then refused. Assume the role with an instance profile or with lasting keys.", Parameter.IamRoleArn);
            }
            else if (block.IsStored)
            {
                report.OnKey(block, Parameter.SessionToken, $"'{token}' ends within hours, but StarRocks keeps these credentials with what it creates: queries fail from then on. "
                    + (block.IsOfLance ? "Use the SDK's default credentials, or an IAM user's own keys." : "Use an instance profile, a role, or an IAM user's own keys."));
            }
        },
        Mends = static finding => finding.Block.Store != Store.Aws && !finding.Block.IsPart ? [] :
        [
            new("Use the instance profile instead of the keys", [.. finding.Remove(finding.Block, ParameterSet.Keys), finding.Set(finding.Block, Parameter.UseInstanceProfile, Booleans.True)]),
        ],
    };
}
