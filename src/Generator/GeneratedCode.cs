namespace StarRocks.AwsAuth.Generator;

/// <summary>Contains the arguments of <c>[GeneratedCode]</c>, which distinguishes generated members from declared ones.</summary>
internal static class GeneratedCode
{
    internal const string Tool = "StarRocks.AwsAuth.Generator";

    internal static readonly string Version = typeof(GeneratedCode).Assembly.GetName().Version.ToString();
}
