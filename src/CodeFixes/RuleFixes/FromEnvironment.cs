using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>What stands for a value that only the user knows.</summary>
internal static class FromEnvironment
{
    /// <summary>In C#.</summary>
    internal static string Expression(string key) =>
        "global::System.Environment.GetEnvironmentVariable(" + SymbolDisplay.FormatLiteral(EnvironmentVariables.For(key), quote: true) + ")";

    /// <summary>In C# that takes no null.</summary>
    internal static string Expression(CodeFile file, string key, int position) =>
        Expression(key) + (file.Model.GetNullableContext(position).AnnotationsEnabled() ? "!" : "");

    /// <summary>In C# that writes SQL: the literal, with its quotes.</summary>
    internal static string Literal(CodeFile file, string key, int position)
    {
        // A full name can't begin a hole: its colons would end it.
        var quoter = file.Model.Compilation.GetTypeByMetadataName("StarRocks.AwsAuth.SqlLiteral")?.ToMinimalDisplayString(file.Model, position);
        return quoter + ".Quote(" + Expression(file, key, position) + ")";
    }

    /// <summary>In a text that is a template.</summary>
    internal static string Template(string key) => "${" + EnvironmentVariables.For(key) + "}";
}
