using Microsoft.CodeAnalysis.CSharp;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>What stands for a value that only the user knows.</summary>
internal static class FromEnvironment
{
    /// <summary>In C#.</summary>
    internal static string Expression(string key) =>
        "global::System.Environment.GetEnvironmentVariable(" + SymbolDisplay.FormatLiteral(EnvironmentVariables.For(key), quote: true) + ")";

    /// <summary>In a text that is a template.</summary>
    internal static string Template(string key) => "${" + EnvironmentVariables.For(key) + "}";
}
