namespace StarRocks.AwsAuth.Rules;

internal static class SRA1004
{
    internal static readonly Rule Rule = new(
        "SRA1004",
        "Role assumed with access keys",
        RuleSeverity.Warning,
        "StarRocks documents a role assumed with access keys only for a non-AWS STS.")
    {
        Block = static (block, report) =>
        {
            if (!block.HasNoFlag || !block.HasKeyPair || !block.Has(Parameter.IamRoleArn))
                return;
            if (block.IsFrontend)
                report.OnKey(block, Parameter.IamRoleArn, FrontendMessage(block), Parameter.AccessKey, RuleSeverity.Error);
            else if (block.Context != BlockContext.StorageVolume && block.Sts == Store.Aws)
                report.OnKey(block, Parameter.IamRoleArn, Message(block), Parameter.AccessKey);
        },
        Fixes = static finding =>
        {
            var block = finding.Block;
            var withoutRole = new RuleFix("Use the keys without the role", finding.Remove(block, ParameterSet.OfRole));
            if (block.Store != Store.Aws)
                return [withoutRole];
            var profile = finding.Set(block, Parameter.UseInstanceProfile, Booleans.True);
            return [new("Assume the role with the instance profile", [.. finding.Remove(block, ParameterSet.Keys), profile]), withoutRole];
        },
    };

    private static string Message(AuthBlock block) =>
        $"'{block.Key(Parameter.IamRoleArn)}' is assumed with access keys, which StarRocks documents only for a non-AWS STS. "
        + $"On AWS, set '{block.Key(Parameter.UseInstanceProfile)}' = 'true' instead of the keys. For another STS, "
        + $"set '{block.Key(Parameter.StsEndpoint)}'.";

    private static string FrontendMessage(AuthBlock block) =>
        $"'{block.Key(Parameter.IamRoleArn)}' is set together with access keys. The frontend does not start. "
        + $"Set '{block.Key(Parameter.UseInstanceProfile)}' = 'true' instead of the keys, or remove the role.";
}
