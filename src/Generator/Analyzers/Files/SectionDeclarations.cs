using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// The types of a C# file or of a referenced assembly whose attribute names a section, as metadata names. They are kept with the syntax
/// tree or the assembly, which never change: an edit costs nothing for the files that it leaves alone.
/// </summary>
internal static class SectionDeclarations
{
    private const string Argument = "Section";

    private static readonly ConditionalWeakTable<SyntaxTree, string[]> _ofTrees = new();
    private static readonly ConditionalWeakTable<IAssemblySymbol, string[]> _ofAssemblies = new();

    /// <summary>By the syntax alone, so that no other attribute has to be bound: the attribute may be any.</summary>
    internal static string[] Of(SyntaxTree tree, CancellationToken cancellation) =>
        _ofTrees.TryGetValue(tree, out var names) ? names : Keep(_ofTrees, tree, Declared(tree.GetRoot(cancellation)));

    internal static string[] Of(IAssemblySymbol assembly, CancellationToken cancellation) =>
        _ofAssemblies.TryGetValue(assembly, out var names) ? names : Keep(_ofAssemblies, assembly, Declared(assembly, cancellation));

    /// <summary>The section that an auth block or a statement says it is read from.</summary>
    internal static string? SectionOf(INamedTypeSymbol type)
    {
        if (MappingAttribute.Find(type) is not { Target.IsMap: false } attribute)
            return null;
        foreach (var argument in attribute.Data.NamedArguments)
        {
            if (argument.Key == Argument && argument.Value.Value is string { Length: > 0 } section)
                return section;
        }

        return null;
    }

    private static string[] Keep<T>(ConditionalWeakTable<T, string[]> table, T key, IEnumerable<string> names)
        where T : class
    {
        var found = names.ToArray();
        return table.GetValue(key, _ => found);
    }

    private static IEnumerable<string> Declared(IAssemblySymbol assembly, CancellationToken cancellation) =>
        Types(assembly, cancellation).Where(static type => SectionOf(type) is not null).Select(MetadataName);

#pragma warning disable RS0030 // The types of one file, each looked at once.
    private static IEnumerable<string> Declared(SyntaxNode root) => root
        .DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
        .OfType<TypeDeclarationSyntax>()
        .Where(static type => type.AttributeLists.Any(HasArgument))
        .Select(MetadataName);
#pragma warning restore RS0030

    private static bool HasArgument(AttributeListSyntax list) => list.Attributes.Any(static attribute =>
        attribute.ArgumentList?.Arguments.Any(static argument => argument.NameEquals?.Name.Identifier.ValueText == Argument) == true);

    private static IEnumerable<INamedTypeSymbol> Types(IAssemblySymbol assembly, CancellationToken cancellation)
    {
        var waiting = new Stack<INamespaceOrTypeSymbol>();
        waiting.Push(assembly.GlobalNamespace);
        while (waiting.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var container = waiting.Pop();
            if (container is INamespaceSymbol space)
            {
                foreach (var inner in space.GetNamespaceMembers())
                    waiting.Push(inner);
            }

            foreach (var type in container.GetTypeMembers())
            {
                waiting.Push(type);
                yield return type;
            }
        }
    }

    private static string MetadataName(TypeDeclarationSyntax type)
    {
        var arity = type.TypeParameterList?.Parameters.Count ?? 0;
        var name = type.Identifier.ValueText + (arity == 0 ? "" : "`" + arity.ToString(CultureInfo.InvariantCulture));
        for (var outer = type.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is TypeDeclarationSyntax containing)
                return MetadataName(containing) + "+" + name;
            if (outer is BaseNamespaceDeclarationSyntax space)
                name = NameOf(space) + "." + name;
        }

        return name;
    }

#pragma warning disable RS0030 // The words of one name.
    private static string NameOf(BaseNamespaceDeclarationSyntax space) => string.Join(
        ".", space.Name.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(static each => each.Identifier.ValueText));
#pragma warning restore RS0030

    private static string MetadataName(INamedTypeSymbol type)
    {
        if (type.ContainingType is { } outer)
            return MetadataName(outer) + "+" + type.MetadataName;
        var name = type.MetadataName;
        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
            name = space.MetadataName + "." + name;
        return name;
    }
}
