namespace StarRocks.AwsAuth.Rules;

internal static partial class AuthRules
{
    /// <summary>StarRocks never checks a role's ARN; STS refuses it hours later.</summary>
    internal static readonly Rule SRA2001 = Add(new Rule("SRA2001", "Not the ARN of an IAM role", RuleSeverity.Error)
    {
        Watches = ParameterSet.Of(Parameter.IamRoleArn),
        Reads = ParameterSet.Of(Parameter.IamRoleArn) | ParameterSet.Of(Parameter.Endpoint) | ParameterSet.Of(Parameter.StsEndpoint),
        TakesUsual = ParameterSet.Of(Parameter.IamRoleArn),
        Block = static (block, report) =>
        {
            if (!block.Has(Parameter.IamRoleArn))
                return;
            var isArn = block.TryGetRole(out var arn);
            if (isArn && (!arn.AccountIsEmpty || block.Sts != Store.Aws || block.Store != Store.Aws))
                return;
            report.OnValue(block, Parameter.IamRoleArn, $"'{block.Key(Parameter.IamRoleArn)}' is not the ARN of an IAM role"
                + (isArn ? ": the account is missing" : "") + ". StarRocks doesn't check it, and STS refuses it at first use. "
                + "Write arn:aws:iam::ACCOUNT:role/NAME with the 12 digits of the account.");
        },
    });
}
