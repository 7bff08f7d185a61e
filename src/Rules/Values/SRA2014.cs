namespace StarRocks.AwsAuth.Rules;

internal static partial class AuthRules
{
    /// <summary>The endpoint's scheme wins.</summary>
    internal static readonly Rule SRA2014 = Add(new Rule("SRA2014", "The endpoint's scheme and enable_ssl disagree", RuleSeverity.Info)
    {
        Watches = ParameterSet.Of(Parameter.EnableSsl),
        With = ParameterSet.Of(Parameter.Endpoint),
        Block = static (block, report) =>
        {
            if (block.Context == BlockContext.StorageVolume || !block.Has(Parameter.EnableSsl) || !block.Has(Parameter.Endpoint))
                return;
            if (!Endpoint.TryParse(block[Parameter.Endpoint]!, out var endpoint) || !endpoint.HasScheme || endpoint.IsHttps == block.IsTrue(Parameter.EnableSsl))
                return;
            report.OnValue(block, Parameter.EnableSsl, $"'{block.Key(Parameter.EnableSsl)}' says otherwise than the scheme of '{block.Key(Parameter.Endpoint)}': the scheme wins. Remove it, or change the scheme.",
                Parameter.Endpoint);
        },
        Mends = static finding => [new("Let it agree with the scheme", finding.ToValue(finding.Block.IsTrue(Parameter.EnableSsl) ? Booleans.False : Booleans.True))],
    });
}
