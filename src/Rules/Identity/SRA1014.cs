namespace StarRocks.AwsAuth.Rules;

internal static class SRA1014
{
    internal static readonly Rule Rule = new(
        "SRA1014",
        "Role assumed at AWS for a non-AWS store",
        RuleSeverity.Warning,
        "Without an STS endpoint, a role is assumed at AWS even if the store is not AWS.")
    {
        SkipsPartial = true,
        Block = static (block, report) =>
        {
            if (!block.Has(Parameter.IamRoleArn) || !block.IsUnset(Parameter.StsEndpoint) || block.Store != Store.NonAws)
                return;
            if (block.MayHaveOnlyRole || !block.KeepsRole)
                return;
            var advice = block.Context == BlockContext.StorageVolume
                ? "A storage volume has no STS endpoint. Use access keys of the store."
                : $"Set '{block.Key(Parameter.StsEndpoint)}' and '{block.Key(Parameter.StsRegion)}' to the STS of the store.";
            report.OnKey(
                block,
                Parameter.IamRoleArn,
                $"'{block.Key(Parameter.IamRoleArn)}' is assumed at AWS, but '{block.Key(Parameter.Endpoint)}' is a non-AWS endpoint. "
                    + advice,
                Parameter.Endpoint);
        },
        Fixes = static finding =>
        {
            var block = finding.Block;
            var withoutRole = new RuleFix(
                "Use the keys without the role", block.HasKeyPair ? finding.Remove(block, ParameterSet.OfRole) : []);
            if (block.Context == BlockContext.StorageVolume)
                return [withoutRole];
            var endpoint = finding.Set(block, Parameter.StsEndpoint, finding.ToCopy(Parameter.Endpoint));
            FixStep[] sts = block.IsUnset(Parameter.StsRegion)
                ? [endpoint, finding.Set(block, Parameter.StsRegion, finding.ToCopy(Parameter.Region))]
                : [endpoint];
            return [new("Use the STS of the store", sts), withoutRole];
        },
    };
}
