namespace StarRocks.AwsAuth.Rules;

internal static class SRA1015
{
    internal static readonly Rule Rule = new(
        "SRA1015",
        "AWS identity for a non-AWS store",
        RuleSeverity.Info,
        "Most S3-compatible stores reject an AWS identity.")
    {
        Block = static (block, report) =>
        {
            if (block.EffectiveFlag is not { } flag || block.Store != Store.NonAws)
                return;
            report.OnKey(
                block,
                Parameter.Endpoint,
                $"'{block.Key(Parameter.Endpoint)}' is a non-AWS endpoint, but '{block.Key(flag)}' selects an AWS identity, which most "
                    + $"S3-compatible stores reject. Set '{block.Key(Parameter.AccessKey)}' and '{block.Key(Parameter.SecretKey)}' "
                    + "of the store.",
                flag);
        },
        Fixes = static finding =>
        {
            var block = finding.Block;
            FixStep[] keys = block.IsKeyPairUnset
                ? [finding.Set(block, Parameter.AccessKey, null), finding.Set(block, Parameter.SecretKey, null)]
                : [];
            return [new("Use access keys of the store", [.. finding.SetFalse(block, ParameterSet.Flags), .. keys])];
        },
    };
}
