namespace StarRocks.AwsAuth.Rules;

internal static class SRA2001
{
    internal static readonly Rule Rule = new(
        "SRA2001",
        "Not the ARN of an IAM role",
        RuleSeverity.Error,
        "StarRocks never checks a role's ARN; STS refuses it hours later.")
    {
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
    };
}
