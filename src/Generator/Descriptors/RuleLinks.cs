namespace StarRocks.AwsAuth.Generator;

/// <summary>The page of a rule, as the version that reports it has it.</summary>
internal static class RuleLinks
{
    internal static string For(string id) => RepositoryFiles.Url + "docs/rules/" + id + ".md";
}
