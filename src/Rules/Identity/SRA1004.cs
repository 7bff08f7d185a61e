namespace StarRocks.AwsAuth.Rules;

internal static class SRA1004
{
    internal static readonly Rule Rule = new(
        "SRA1004",
        "A role assumed with access keys",
        RuleSeverity.Warning,
        "Keys that assume a role: StarRocks documents that for an STS outside AWS.")
    {
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
    };
}
