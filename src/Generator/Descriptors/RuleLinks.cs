namespace StarRocks.AwsAuth.Generator;

/// <summary>Returns the addresses of the pages of the rules, in the version of this package.</summary>
internal static class RuleLinks
{
    internal static string For(string id) => RepositoryFiles.Url + "docs/rules/" + id + ".md";
}
