using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Returns what is inserted for a value that only the user knows: an environment variable.</summary>
internal static class FromEnvironment
{
    /// <summary>Returns a C# expression.</summary>
    internal static string Expression(string key) =>
        "global::System.Environment.GetEnvironmentVariable(" + CodeText.Literal(EnvironmentVariables.For(key)) + ")";

    /// <summary>Returns a C# expression for a type that is not nullable.</summary>
    internal static string Expression(CodeFile file, string key, int position) =>
        Expression(key) + (file.Model.GetNullableContext(position).AnnotationsEnabled() ? "!" : "");

    /// <summary>Returns a C# expression for an SQL literal with its quotes.</summary>
    internal static string Literal(CodeFile file, string key, int position)
    {
        // An interpolation cannot start with global::, because a colon starts its format.
        var type = file.Model.Compilation.GetTypeByMetadataName("StarRocks.AwsAuth.SqlLiteral");
        return type?.ToMinimalDisplayString(file.Model, position) + ".Quote(" + Expression(file, key, position) + ")";
    }
}
