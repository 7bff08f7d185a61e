namespace StarRocks.AwsAuth.Rules;

internal static partial class AuthRules
{
    /// <summary>StarRocks signs nothing for an STS endpoint without its region.</summary>
    internal static readonly Rule SRA1010 = Add(new Rule("SRA1010", "An STS endpoint without its region", RuleSeverity.Error)
    {
        Watches = ParameterSet.Of(Parameter.StsEndpoint),
        With = ParameterSet.Of(Parameter.IamRoleArn),
        NotInParts = true,
        Block = static (block, report) =>
        {
            if (block.Context == BlockContext.StorageVolume || !block.Has(Parameter.StsEndpoint) || !block.Lacks(Parameter.StsRegion) || !block.Has(Parameter.IamRoleArn))
                return;
            if (block.Context != BlockContext.IcebergClient && MaySayRoleIsAlone(block))
                return; // dropped, which SRA1003 says
            report.OnKey(block, Parameter.StsEndpoint, $"'{block.Key(Parameter.StsEndpoint)}' is set without '{block.Key(Parameter.StsRegion)}': "
                + "StarRocks fails at first use with \"no signing region was provided\". Set the region that the endpoint signs for.");
        },
    });
}
