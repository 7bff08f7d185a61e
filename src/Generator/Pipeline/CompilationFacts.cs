using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StarRocks.AwsAuth.Generator;

/// <summary>What generated code depends on besides the annotated type.</summary>
/// <param name="IsLanguageSupported">C# 9 or later; before, nothing is generated.</param>
/// <param name="HasStaticAbstracts">The runtime has <c>IPropertySource&lt;TSelf&gt;</c>, and C# can implement it.</param>
/// <param name="HasJson">System.Text.Json is there to be told how to mask.</param>
/// <param name="HasNotNullWhen">The target framework, or a polyfill, has <c>[NotNullWhen]</c>.</param>
internal sealed record CompilationFacts(bool IsLanguageSupported, bool HasStaticAbstracts, bool HasJson, bool HasNotNullWhen)
{
    internal const LanguageVersion OldestLanguage = LanguageVersion.CSharp9;

    internal static CompilationFacts Read(Compilation compilation)
    {
        var language = (compilation as CSharpCompilation)?.LanguageVersion ?? LanguageVersion.Default;
        return new CompilationFacts(
            language >= OldestLanguage,
            language >= LanguageVersion.CSharp11 && Has(compilation, "StarRocks.AwsAuth.IPropertySource`1"),
            Has(compilation, "System.Text.Json.Serialization.JsonConverterAttribute") && Has(compilation, "StarRocks.AwsAuth.Mapping.MaskingJsonConverter"),
            Has(compilation, "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute"));
    }

    /// <summary>Another assembly's own polyfill counts for nothing: it can't be used here.</summary>
    private static bool Has(Compilation compilation, string name) =>
        compilation.GetTypeByMetadataName(name) is { } type && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly);
}
