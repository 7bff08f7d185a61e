namespace StarRocks.AwsAuth.Rules;

internal static class SRA1014
{
    internal static readonly Rule Rule = new(
        "SRA1014",
        "A role assumed at AWS for a store elsewhere",
        RuleSeverity.Warning,
        "A role for a store outside AWS, asked of AWS.")
    {
        SkipsPartial = true,
        Block = static (block, report) =>
        {
            if (!block.Has(Parameter.IamRoleArn) || !block.Lacks(Parameter.StsEndpoint) || block.Store != Store.Elsewhere || block.MayHaveRoleAlone || !block.KeepsRole)
                return;
            report.OnKey(block, Parameter.IamRoleArn, $"'{block.Key(Parameter.IamRoleArn)}' would be assumed at AWS, though '{block.Key(Parameter.Endpoint)}' is not AWS. "
                + (block.Context == BlockContext.StorageVolume
                    ? "A storage volume keeps no STS endpoint: use access keys of the store."
                    : $"Set '{block.Key(Parameter.StsEndpoint)}' and '{block.Key(Parameter.StsRegion)}' to the store's own STS."), Parameter.Endpoint);
        },
        Mends = static finding =>
        {
            var block = finding.Block;
            var withoutRole = new Mend("Use the keys without the role", block.HasPair ? finding.Remove(block, ParameterSet.OfRole) : []);
            if (block.Context == BlockContext.StorageVolume)
                return [withoutRole];
            var endpoint = finding.Set(block, Parameter.StsEndpoint, block[Parameter.Endpoint]);
            return
            [
                new("Ask the STS of the store", block.Lacks(Parameter.StsRegion) ? [endpoint, finding.Set(block, Parameter.StsRegion, block[Parameter.Region])] : [endpoint]),
                withoutRole,
            ];
        },
    };
}
