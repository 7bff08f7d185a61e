namespace StarRocks.AwsAuth.Rules;

internal static class SRA2001
{
    internal static readonly Rule Rule = new(
        "SRA2001",
        "Invalid IAM role ARN",
        RuleSeverity.Error,
        "StarRocks does not check the ARN of a role; AWS STS rejects it at first use.")
    {
        Block = static (block, report) =>
        {
            if (!block.Has(Parameter.IamRoleArn))
                return;
            var isArn = block.TryGetRole(out var arn);
            if (isArn && (!arn.AccountIsEmpty || block.Sts != Store.Aws || block.Store != Store.Aws))
                return;
            report.OnValue(
                block,
                Parameter.IamRoleArn,
                $"'{block.Key(Parameter.IamRoleArn)}' is not the ARN of an IAM role{(isArn ? " because the account is missing" : "")}. "
                    + "StarRocks does not check it, and AWS STS rejects it at first use. "
                    + "Use arn:aws:iam::ACCOUNT:role/NAME with a 12-digit account.");
        },
    };
}
