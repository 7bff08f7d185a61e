namespace StarRocks.AwsAuth.Rules;

internal static partial class AuthRules
{
    /// <summary>A boolean that StarRocks reads as false.</summary>
    internal static readonly Rule SRA2005 = Add(new Rule("SRA2005", "Neither true nor false", RuleSeverity.Error)
    {
        Watches = ParameterTable.Booleans,
        ReadsFirst = true,
        Block = static (block, report) =>
        {
            for (var parameter = (Parameter)0; (int)parameter < ParameterTable.Count; parameter++)
            {
                if (!ParameterTable.Booleans.Contains(parameter) || !block.Has(parameter) || Booleans.IsBoolean(block[parameter]!, block.Service))
                    continue;
                report.OnValue(block, parameter, $"'{block.Key(parameter)}' is neither 'true' nor 'false': StarRocks reads every other word as false, without a message. Write one of the two.");
                block.MakeUnknown(parameter);
            }
        },
    });
}
