namespace StarRocks.AwsAuth.Generator;

/// <summary>What stands in <c>[GeneratedCode]</c>: by it generated members are told from a user's.</summary>
internal static class GeneratedCode
{
    internal const string Tool = "StarRocks.AwsAuth.Generator";

    internal static readonly string Version = typeof(GeneratedCode).Assembly.GetName().Version.ToString();
}
