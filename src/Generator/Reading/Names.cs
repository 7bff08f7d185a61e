using System;
using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>How generated code, and the file that holds it, call a type.</summary>
internal static class Names
{
    private static readonly SymbolDisplayFormat _referenceFormat = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>A type as a member has it, with its type arguments.</summary>
    internal static string Reference(ITypeSymbol type) => type.ToDisplayString(_referenceFormat);

    /// <summary>The type itself within its own declaration: <c>global::Shop.Outer&lt;T&gt;.LakeS3</c>.</summary>
    internal static string Full(INamedTypeSymbol type)
    {
        var text = new StringBuilder("global::", 64);
        AppendNamespace(text, type.ContainingNamespace, escape: true);
        AppendTypes(text, type, '.', static (to, each) =>
        {
            to.Append(Identifier.Escape(each.Name));
            AppendParameters(to, each, withVariance: false);
        });
        return text.ToString();
    }

    /// <summary>For a file's name: <c>Shop.Outer-1.LakeS3</c>. No identifier holds a hyphen, so no two types share one.</summary>
    internal static string Path(INamedTypeSymbol type)
    {
        var text = new StringBuilder(64);
        AppendNamespace(text, type.ContainingNamespace, escape: false);
        AppendTypes(text, type, '.', static (to, each) =>
        {
            to.Append(each.Name);
            if (each.Arity > 0)
                to.Append('-').Append(each.Arity);
        });
        return text.ToString();
    }

    internal static string Namespace(INamedTypeSymbol type)
    {
        if (type.ContainingNamespace.IsGlobalNamespace)
            return "";
        var text = new StringBuilder(32);
        AppendNamespace(text, type.ContainingNamespace, escape: true);
        text.Length--;
        return text.ToString();
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
            (TypeKind.Struct, true) => "record struct ",
            (TypeKind.Struct, _) => "struct ",
            (TypeKind.Interface, _) => "interface ",
            (_, true) => "record ",
            _ => "class ",
        };
        var text = new StringBuilder("partial ", 48).Append(keyword).Append(Identifier.Escape(type.Name));
        AppendParameters(text, type, withVariance: true);
        return text.ToString();
    }

    private static void AppendNamespace(StringBuilder text, INamespaceSymbol space, bool escape)
    {
        if (space.IsGlobalNamespace)
            return;
        AppendNamespace(text, space.ContainingNamespace, escape);
        text.Append(escape ? Identifier.Escape(space.Name) : space.Name).Append('.');
    }

    private static void AppendTypes(StringBuilder text, INamedTypeSymbol type, char separator, Action<StringBuilder, INamedTypeSymbol> append)
    {
        if (type.ContainingType is { } outer)
        {
            AppendTypes(text, outer, separator, append);
            text.Append(separator);
        }

        append(text, type);
    }

    private static void AppendParameters(StringBuilder text, INamedTypeSymbol type, bool withVariance)
    {
        if (type.Arity == 0)
            return;
        var before = '<';
        foreach (var parameter in type.TypeParameters)
        {
            text.Append(before == '<' ? "<" : ", ");
            if (withVariance && parameter.Variance != VarianceKind.None)
                text.Append(parameter.Variance == VarianceKind.In ? "in " : "out ");
            text.Append(Identifier.Escape(parameter.Name));
            before = ',';
        }

        text.Append('>');
    }
}
