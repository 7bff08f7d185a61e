using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents what generated code depends on besides the annotated type.</summary>
/// <param name="IsLanguageSupported">Indicates whether the language is C# 9 or later. No code is generated for earlier versions.</param>
/// <param name="HasStaticAbstracts">Indicates whether <c>IPropertySource&lt;TSelf&gt;</c> exists and C# supports it.</param>
/// <param name="HasJson">Indicates whether System.Text.Json is referenced.</param>
/// <param name="HasNotNullWhen">Indicates whether the target framework or a polyfill contains <c>[NotNullWhen]</c>.</param>
internal sealed record CompilationFacts(bool IsLanguageSupported, bool HasStaticAbstracts, bool HasJson, bool HasNotNullWhen)
{
    internal const LanguageVersion OldestLanguage = LanguageVersion.CSharp9;

    internal static CompilationFacts Read(Compilation compilation)
    {
        var language = (compilation as CSharpCompilation)?.LanguageVersion ?? LanguageVersion.Default;
        return new CompilationFacts(
            language >= OldestLanguage,
            language >= LanguageVersion.CSharp11 && Has(compilation, "StarRocks.AwsAuth.IPropertySource`1"),
            Has(compilation, "System.Text.Json.Serialization.JsonConverterAttribute")
                && Has(compilation, "StarRocks.AwsAuth.Mapping.MaskingJsonConverter"),
            Has(compilation, "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute"));
    }

    /// <summary>An internal polyfill of another assembly cannot be used, so it does not count.</summary>
    private static bool Has(Compilation compilation, string name) =>
        compilation.GetTypeByMetadataName(name) is { } type && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly);
}
