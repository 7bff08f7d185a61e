using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Creates the names of types in generated code and in file names. They are created again after every edit, and most types are neither
/// nested nor generic, so most names need no string builder.
/// </summary>
internal static class Names
{
    private static readonly SymbolDisplayFormat _referenceFormat = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>Returns the name of the type of a member, with its type arguments.</summary>
    internal static string Reference(ITypeSymbol type) => type.ToDisplayString(_referenceFormat);

    /// <summary>Returns a namespace, escaped; empty for the global namespace.</summary>
    internal static string Namespace(INamespaceSymbol space)
    {
        if (space.IsGlobalNamespace)
            return "";
        var name = Identifier.Escape(space.Name);
        return space.ContainingNamespace.IsGlobalNamespace ? name : Namespace(space.ContainingNamespace) + "." + name;
    }

    /// <summary>Returns the name of a type inside its own declaration, such as <c>global::Shop.Outer&lt;T&gt;.LakeS3</c>.</summary>
    internal static string Full(INamedTypeSymbol type, string space) =>
        type.ContainingType is { } outer ? Full(outer, space) + "." + Simple(type)
        : space.Length == 0 ? "global::" + Simple(type)
        : "global::" + space + "." + Simple(type);

    /// <summary>Returns a name for a file, such as <c>Shop.Outer-1.LakeS3</c>. No identifier contains a hyphen, so it is unique.</summary>
    internal static string Path(INamedTypeSymbol type, string space)
    {
        var name = type.Arity == 0 ? type.Name : type.Name + "-" + type.Arity.ToString(CultureInfo.InvariantCulture);
        if (type.ContainingType is { } outer)
            return Path(outer, space) + "." + name;
        return space.Length == 0 ? name : space.Replace("@", "") + "." + name;
    }

    /// <summary>Returns the heads of the partial declarations, from the outermost containing type to the type itself.</summary>
    internal static EquatableArray<string> Declarations(INamedTypeSymbol type)
    {
        var depth = 1;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            depth++;
        var heads = ImmutableArray.CreateBuilder<string>(depth);
        heads.Count = depth;
        for (var declared = type; declared is not null; declared = declared.ContainingType)
            heads[--depth] = Declaration(declared);
        return new EquatableArray<string>(heads.MoveToImmutable());
    }

    private static string Declaration(INamedTypeSymbol type)
    {
        var keyword = (type.TypeKind, type.IsRecord) switch
        {
            (TypeKind.Struct, true) => "partial record struct ",
            (TypeKind.Struct, _) => "partial struct ",
            (TypeKind.Interface, _) => "partial interface ",
            (_, true) => "partial record ",
            _ => "partial class ",
        };
        return keyword + Identifier.Escape(type.Name) + Parameters(type, withVariance: true);
    }

    private static string Simple(INamedTypeSymbol type) =>
        type.Arity == 0 ? Identifier.Escape(type.Name) : Identifier.Escape(type.Name) + Parameters(type, withVariance: false);

    private static string Parameters(INamedTypeSymbol type, bool withVariance)
    {
        if (type.Arity == 0)
            return "";
        var text = new StringBuilder();
        foreach (var parameter in type.TypeParameters)
        {
            text.Append(text.Length == 0 ? "<" : ", ");
            if (withVariance && parameter.Variance != VarianceKind.None)
                text.Append(parameter.Variance == VarianceKind.In ? "in " : "out ");
            text.Append(Identifier.Escape(parameter.Name));
        }

        return text.Append('>').ToString();
    }
}
