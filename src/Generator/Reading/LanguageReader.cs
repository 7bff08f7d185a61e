using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reports a language version in which generated code does not compile.</summary>
internal static class LanguageReader
{
    internal static void Report(
        ReadScope scope, INamedTypeSymbol type, MappingAttribute attribute, LanguageVersion language, DeclarationProblems problems)
    {
        var location = Locate.Declaration(attribute.Data, scope.Cancellation)?.Identifier.GetLocation()
            ?? Locate.Name(type, Location.None);
        problems.Add(DeclarationDescriptors.LanguageTooOld, location, type.Name, attribute.Name, language.ToDisplayString());
    }
}
