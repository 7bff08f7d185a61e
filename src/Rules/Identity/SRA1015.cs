namespace StarRocks.AwsAuth.Rules;

internal static class SRA1015
{
    internal static readonly Rule Rule = new(
        "SRA1015",
        "An AWS identity for a store outside AWS",
        RuleSeverity.Info,
        "An AWS identity shown to a store that doesn't know it.")
    {
        Block = static (block, report) =>
        {
            if (block.WinningFlag is not { } flag || block.Store != Store.Elsewhere)
                return;
            report.OnKey(block, Parameter.Endpoint, $"'{block.Key(Parameter.Endpoint)}' is not AWS, but '{block.Key(flag)}' makes StarRocks sign with an AWS identity, which most such stores refuse. "
                + $"Set '{block.Key(Parameter.AccessKey)}' and '{block.Key(Parameter.SecretKey)}' of the store.", flag);
        },
        Mends = static finding =>
        {
            var block = finding.Block;
            var keys = block.LacksPair ? new[] { finding.Set(block, Parameter.AccessKey, null), finding.Set(block, Parameter.SecretKey, null) } : [];
            return [new("Use the store's access keys", [.. finding.TurnOff(block, ParameterSet.Flags), .. keys])];
        },
    };
}
