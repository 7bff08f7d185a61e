namespace StarRocks.AwsAuth.Rules;

internal static partial class AuthRules
{
    /// <summary>Keys that assume a role: StarRocks documents that for an STS outside AWS.</summary>
    internal static readonly Rule SRA1004 = Add(new Rule("SRA1004", "A role assumed with access keys", RuleSeverity.Warning)
    {
        Watches = ParameterSet.Of(Parameter.IamRoleArn),
        With = ParameterSet.Pair,
        Reads = ParameterSet.Of(Parameter.StsEndpoint),
        Block = static (block, report) =>
        {
            if (!block.HasNoFlag || !block.HasPair || !block.Has(Parameter.IamRoleArn))
                return;
            if (block.IsFrontend)
            {
                report.OnKey(block, Parameter.IamRoleArn, $"'{block.Key(Parameter.IamRoleArn)}' cannot be assumed with '{block.Key(Parameter.AccessKey)}' and '{block.Key(Parameter.SecretKey)}': "
                    + $"the frontend does not start with both. Use '{block.Key(Parameter.UseInstanceProfile)}' = 'true' with the role, or the keys alone.", Parameter.AccessKey, RuleSeverity.Error);
                return;
            }

            if (block.Context == BlockContext.StorageVolume || block.Sts != Store.Aws)
                return;
            report.OnKey(block, Parameter.IamRoleArn, $"'{block.Key(Parameter.IamRoleArn)}' is assumed with '{block.Key(Parameter.AccessKey)}' and '{block.Key(Parameter.SecretKey)}': "
                + "StarRocks documents that for an STS outside AWS. "
                + $"On AWS use '{block.Key(Parameter.UseInstanceProfile)}' = 'true' with the role; if the keys are meant, name their STS by '{block.Key(Parameter.StsRegion)}' and '{block.Key(Parameter.StsEndpoint)}'.",
                Parameter.AccessKey);
        },
        Mends = static finding =>
        {
            var block = finding.Block;
            var withoutRole = new Mend("Use the keys without the role", finding.Remove(block, ParameterSet.OfRole));
            return block.Store != Store.Aws ? [withoutRole]
                : [new("Assume the role with the instance profile", [.. finding.Remove(block, ParameterSet.Keys), finding.Set(block, Parameter.UseInstanceProfile, Booleans.True)]), withoutRole];
        },
    });
}
