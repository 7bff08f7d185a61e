namespace StarRocks.AwsAuth.Rules;

internal static partial class AuthRules
{
    /// <summary>StarRocks' own comment asks for TLS with a role.</summary>
    internal static readonly Rule SRA1012 = Add(new Rule("SRA1012", "A role without TLS", RuleSeverity.Warning)
    {
        Watches = ParameterSet.Of(Parameter.EnableSsl),
        With = ParameterSet.Of(Parameter.IamRoleArn),
        Reads = ParameterSet.Of(Parameter.StsEndpoint),
        Block = static (block, report) =>
        {
            if (block.Context == BlockContext.StorageVolume || !block.IsFalse(Parameter.EnableSsl) || !block.Has(Parameter.IamRoleArn) || block.Sts != Store.Aws || MaySayRoleIsAlone(block))
                return;
            report.OnKey(block, Parameter.EnableSsl, $"'{block.Key(Parameter.EnableSsl)}' is false while '{block.Key(Parameter.IamRoleArn)}' is set: "
                + "StarRocks expects TLS with an assumed role, and the session's token would travel in clear. Remove it, or set it to 'true'.", Parameter.IamRoleArn);
        },
        Mends = static finding => [new("Turn TLS on", finding.ToValue(Booleans.True))],
    });

    /// <summary>SRA1003 says it, or might: then nothing else about the role.</summary>
    private static bool MaySayRoleIsAlone(AuthBlock block) => !block.IsPart && block.Context != BlockContext.Vended
        && block.TrueFlags.IsEmpty && !block.Has(Parameter.AccessKey) && !block.Has(Parameter.SecretKey);
}
