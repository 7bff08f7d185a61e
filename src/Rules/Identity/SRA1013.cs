namespace StarRocks.AwsAuth.Rules;

internal static class SRA1013
{
    internal static readonly Rule Rule = new(
        "SRA1013",
        "Temporary credentials are stored",
        RuleSeverity.Warning,
        "Temporary credentials expire within hours, but StarRocks stores them with what it creates.")
    {
        Block = static (block, report) =>
        {
            if (block.Context == BlockContext.StorageVolume || !block.HasNoFlag)
                return;
            if (!block.HasKeyPair || !block.Has(Parameter.SessionToken))
                return;
            var token = block.Key(Parameter.SessionToken);
            if (block.Has(Parameter.IamRoleArn) && block.Context == BlockContext.FileSystem && block.Service != AwsService.Glue)
            {
                report.OnKey(
                    block,
                    Parameter.SessionToken,
                    $"'{token}' is ignored by the StarRocks frontend because '{block.Key(Parameter.IamRoleArn)}' is set, and AWS rejects "
                        + "the temporary keys without it. Assume the role with an instance profile or with long-term keys.",
                    Parameter.IamRoleArn);
            }
            else if (block.IsStored)
            {
                var advice = block.IsOfLance
                    ? "Use the SDK default chain, or the long-term keys of an IAM user."
                    : "Use an instance profile, a role, or the long-term keys of an IAM user.";
                report.OnKey(
                    block,
                    Parameter.SessionToken,
                    $"'{token}' expires within hours, but StarRocks stores these credentials. Queries fail when it expires. {advice}");
            }
        },
        Fixes = static finding => finding.Block.Store != Store.Aws && !finding.Block.IsPartial ? [] :
        [
            new(
                "Use the instance profile instead of the keys",
                [
                    .. finding.Remove(finding.Block, ParameterSet.Keys),
                    finding.Set(finding.Block, Parameter.UseInstanceProfile, Booleans.True),
                ]),
        ],
    };
}
