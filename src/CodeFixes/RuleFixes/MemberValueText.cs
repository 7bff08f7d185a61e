using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Writes the new value of a step for the type of the member or parameter.</summary>
internal static class MemberValueText
{
    /// <summary>Returns the value as C# with full names, or null if the type cannot have it.</summary>
    internal static string? Of(SourceFixStep step, ITypeSymbol? type)
    {
        if (step.Target?.Expression is { } expression)
            return expression;
        var name = type?.Name;
        if (step.Text is { } known)
        {
            if (type?.SpecialType == SpecialType.System_String || name == "Secret")
                return SymbolDisplay.FormatLiteral(known, quote: true);
            return type is INamedTypeSymbol named && IsBoolean(named) && known is "true" or "false" ? known : null;
        }

        var text = FromEnvironment.Expression(step.Key);
        return name switch
        {
            "String" or "Secret" => type!.NullableAnnotation == NullableAnnotation.NotAnnotated ? text + "!" : text,
            "Uri" => "new global::System.Uri(" + text + "!, global::System.UriKind.RelativeOrAbsolute)",
            _ => null,
        };
    }

    private static bool IsBoolean(INamedTypeSymbol type) => type.SpecialType == SpecialType.System_Boolean
        || (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
            && type.TypeArguments[0].SpecialType == SpecialType.System_Boolean);
}
