namespace StarRocks.AwsAuth.Generator;

/// <summary>Where the page of a rule is.</summary>
internal static class RuleLinks
{
    internal static string For(string id) => "https://github.com/starrocks-awsauth/starrocks-awsauth/blob/main/docs/rules/" + id + ".md";
}
