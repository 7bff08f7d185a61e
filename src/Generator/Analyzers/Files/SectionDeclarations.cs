using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Finds the metadata names of the types whose attribute specifies a section. The names are cached per syntax tree and per referenced
/// assembly, which are immutable, so an edit costs nothing for the other files.
/// </summary>
internal static class SectionDeclarations
{
    private const string Argument = "Section";

    private static readonly ConditionalWeakTable<SyntaxTree, string[]> _namesByTree = new();
    private static readonly ConditionalWeakTable<IAssemblySymbol, string[]> _namesByAssembly = new();

    /// <summary>
    /// Returns the candidates of a file. Only syntax is compared, because binding every attribute would be slow; another attribute may
    /// match.
    /// </summary>
    internal static string[] FindTypeNames(SyntaxTree tree, CancellationToken cancellation) =>
        _namesByTree.TryGetValue(tree, out var names) ? names : Cache(_namesByTree, tree, TypesWithSection(tree.GetRoot(cancellation)));

    internal static string[] FindTypeNames(IAssemblySymbol assembly, CancellationToken cancellation) =>
        _namesByAssembly.TryGetValue(assembly, out var names)
            ? names : Cache(_namesByAssembly, assembly, TypesWithSection(assembly, cancellation));

    /// <summary>Returns the section that the attribute of an auth block or a statement specifies.</summary>
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

    private static string[] Cache<T>(ConditionalWeakTable<T, string[]> table, T key, IEnumerable<string> names)
        where T : class
    {
        var found = names.ToArray();
        return table.GetValue(key, _ => found);
    }

    private static IEnumerable<string> TypesWithSection(IAssemblySymbol assembly, CancellationToken cancellation) =>
        AllTypes(assembly, cancellation).Where(static type => SectionOf(type) is not null).Select(MetadataName);

#pragma warning disable RS0030 // Visits the types of one file once.
    private static IEnumerable<string> TypesWithSection(SyntaxNode root) => root
        .DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
        .OfType<TypeDeclarationSyntax>()
        .Where(static type => type.AttributeLists.Any(HasArgument))
        .Select(MetadataName);
#pragma warning restore RS0030

    private static bool HasArgument(AttributeListSyntax list) => list.Attributes.Any(static attribute =>
        attribute.ArgumentList?.Arguments.Any(static argument => argument.NameEquals?.Name.Identifier.ValueText == Argument) == true);

    private static IEnumerable<INamedTypeSymbol> AllTypes(IAssemblySymbol assembly, CancellationToken cancellation)
    {
        var containers = new Stack<INamespaceOrTypeSymbol>();
        containers.Push(assembly.GlobalNamespace);
        while (containers.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var container = containers.Pop();
            if (container is INamespaceSymbol space)
            {
                foreach (var inner in space.GetNamespaceMembers())
                    containers.Push(inner);
            }

            foreach (var type in container.GetTypeMembers())
            {
                containers.Push(type);
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

#pragma warning disable RS0030 // Visits the identifiers of one name.
    private static string NameOf(BaseNamespaceDeclarationSyntax space) => string.Join(
        ".", space.Name.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(static name => name.Identifier.ValueText));
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
