using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Writes the value of a step so that the member or parameter takes it.</summary>
internal static class MemberValueText
{
    /// <summary>The new value of a step as C#, with full names; null where the type takes none.</summary>
    internal static string? Of(SourceFixStep step, ITypeSymbol? type)
    {
        if (step.Target?.Expression is { } expression)
            return expression;
        var name = type?.Name;
        if (step.Text is { } known)
        {
            return type?.SpecialType == SpecialType.System_String || name == "Secret" ? SymbolDisplay.FormatLiteral(known, quote: true)
                : type is INamedTypeSymbol named && IsBoolean(named) && known is "true" or "false" ? known
                : null;
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
        || (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T && type.TypeArguments[0].SpecialType == SpecialType.System_Boolean);
}
