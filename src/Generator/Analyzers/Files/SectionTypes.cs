using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Finds the auth blocks that say a section, <c>[AwsAuth("aws.s3", Section = "Lake:S3")]</c>: once a compilation, and only where a
/// settings file is looked at. Source is searched by its syntax, so that no other attribute has to be bound for it.
/// </summary>
internal sealed class SectionTypes(ObjectTypes types)
{
    private const string Argument = "Section";

    private SectionTree? _tree;

    public SectionTree Tree(CancellationToken cancellation) => _tree ?? Interlocked.CompareExchange(ref _tree, Read(cancellation), null) ?? _tree;

    private SectionTree Read(CancellationToken cancellation)
    {
        var tree = SectionTree.Empty;
        foreach (var type in Declared(cancellation).Concat(Referenced(cancellation)))
        {
            if (SectionOf(type) is not { } path || types.Of(type, cancellation) is not { IsBlock: true, Shape.Prefix: { } prefix } known)
                continue;
            if (tree.IsEmpty)
                tree = new SectionTree();
            tree.Add(path, new BoundSection(type.Name, prefix, Slots(known.Shape)));
        }

        return tree;
    }

    private static string? SectionOf(INamedTypeSymbol type)
    {
        if (MappingAttribute.Find(type) is not { Target.IsBlock: true } attribute)
            return null;
        foreach (var argument in attribute.Data.NamedArguments)
        {
            if (argument.Key == Argument && argument.Value.Value is string path && path.Length > 0)
                return path;
        }

        return null;
    }

    private IEnumerable<INamedTypeSymbol> Declared(CancellationToken cancellation)
    {
        foreach (var tree in types.Compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var node in tree.GetRoot(cancellation).DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
            {
                if (node is TypeDeclarationSyntax { AttributeLists.Count: > 0 } declaration && declaration.AttributeLists.Any(SaysSection) && Find(declaration) is { } type)
                    yield return type;
            }
        }
    }

    private static bool SaysSection(AttributeListSyntax list) =>
        list.Attributes.Any(static attribute => attribute.ArgumentList?.Arguments.Any(static argument => argument.NameEquals?.Name.Identifier.ValueText == Argument) == true);

    private INamedTypeSymbol? Find(TypeDeclarationSyntax declaration)
    {
        INamespaceOrTypeSymbol? container = declaration.Parent switch
        {
            TypeDeclarationSyntax outer => Find(outer),
            BaseNamespaceDeclarationSyntax space => Find(space),
            _ => types.Compilation.Assembly.GlobalNamespace,
        };
        return container?.GetTypeMembers(declaration.Identifier.ValueText, declaration.TypeParameterList?.Parameters.Count ?? 0).FirstOrDefault();
    }

    private INamespaceSymbol? Find(BaseNamespaceDeclarationSyntax space)
    {
        var at = space.Parent is BaseNamespaceDeclarationSyntax outer ? Find(outer) : types.Compilation.Assembly.GlobalNamespace;
        foreach (var name in space.Name.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
            at = at?.GetNamespaceMembers().FirstOrDefault(member => member.Name == name.Identifier.ValueText);
        return at;
    }

    private IEnumerable<INamedTypeSymbol> Referenced(CancellationToken cancellation)
    {
        foreach (var assembly in types.Compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (!types.MayDeclare(assembly) || ObjectTypes.IsRuntime(assembly))
                continue;
            var waiting = new Stack<INamespaceOrTypeSymbol>();
            waiting.Push(assembly.GlobalNamespace);
            while (waiting.Count > 0)
            {
                cancellation.ThrowIfCancellationRequested();
                foreach (var member in waiting.Pop().GetMembers().OfType<INamespaceOrTypeSymbol>())
                {
                    waiting.Push(member);
                    if (member is INamedTypeSymbol type)
                        yield return type;
                }
            }
        }
    }

    private static SettingName[] Slots(TypeShape shape)
    {
        var slots = new List<SettingName>();
        Add(shape, "", slots);
        return [.. slots];
    }

    private static void Add(TypeShape shape, string path, List<SettingName> slots)
    {
        foreach (var member in shape.Members)
        {
            if (member.Nested is { } nested)
                Add(nested, path + member.Symbol.Name + ".", slots);
            else if (member.Key.Length > 0)
                slots.Add(Slot(shape, member.Key, path + member.Symbol.Name));
        }
    }

    private static SettingName Slot(TypeShape shape, string key, string member)
    {
        if (shape is { Target.IsBlock: true, Prefix: { } prefix } && AwsServices.FromPrefix(prefix) is var service
            && key.StartsWith(prefix + ".", StringComparison.Ordinal) && ParameterTable.TryFind(service, key.Substring(prefix.Length + 1), out var parameter))
        {
            return new SettingName(key, member, service, parameter);
        }

        return new SettingName(key, member, null, default);
    }
}
