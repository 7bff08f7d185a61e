using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// How generated code, and the file that holds it, call a type. All these names are made again after every keystroke, and most types
/// are neither nested nor generic, so they come without a builder.
/// </summary>
internal static class Names
{
    private static readonly SymbolDisplayFormat _referenceFormat = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>A type as a member has it, with its type arguments.</summary>
    internal static string Reference(ITypeSymbol type) => type.ToDisplayString(_referenceFormat);

    /// <summary>The namespace, escaped; empty for the global one.</summary>
    internal static string Namespace(INamespaceSymbol space)
    {
        if (space.IsGlobalNamespace)
            return "";
        var name = Identifier.Escape(space.Name);
        return space.ContainingNamespace.IsGlobalNamespace ? name : Namespace(space.ContainingNamespace) + "." + name;
    }

    /// <summary>The type itself within its own declaration: <c>global::Shop.Outer&lt;T&gt;.LakeS3</c>.</summary>
    internal static string Full(INamedTypeSymbol type, string space) =>
        type.ContainingType is { } outer ? Full(outer, space) + "." + Own(type)
        : space.Length == 0 ? "global::" + Own(type)
        : "global::" + space + "." + Own(type);

    /// <summary>For a file's name: <c>Shop.Outer-1.LakeS3</c>. No identifier holds a hyphen, so no two types share one.</summary>
    internal static string Path(INamedTypeSymbol type, string space)
    {
        var name = type.Arity == 0 ? type.Name : type.Name + "-" + type.Arity.ToString(CultureInfo.InvariantCulture);
        if (type.ContainingType is { } outer)
            return Path(outer, space) + "." + name;
        return space.Length == 0 ? name : space.Replace("@", "") + "." + name;
    }

    /// <summary>The heads of its partial declarations, outermost first, its own last.</summary>
    internal static EquatableArray<string> Declarations(INamedTypeSymbol type)
    {
        var depth = 1;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            depth++;
        var heads = ImmutableArray.CreateBuilder<string>(depth);
        heads.Count = depth;
        for (var each = type; each is not null; each = each.ContainingType)
            heads[--depth] = Declaration(each);
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

    private static string Own(INamedTypeSymbol type) =>
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
