using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Finds the auth blocks and statements that say a section, <c>[AwsAuth("aws.s3", Section = "Lake:S3")]</c>: once a compilation, and only
/// where a settings file is checked.
/// </summary>
internal sealed class SectionTypes(ObjectTypes types)
{
    private SectionTree? _tree;

    public SectionTree Tree(CancellationToken cancellation) =>
        _tree ?? Interlocked.CompareExchange(ref _tree, Read(cancellation), null) ?? _tree;

    private SectionTree Read(CancellationToken cancellation)
    {
        var tree = new SectionTree();
        var added = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var file in types.Compilation.SyntaxTrees)
        {
            foreach (var name in SectionDeclarations.Of(file, cancellation))
                Add(types.Compilation.Assembly.GetTypeByMetadataName(name));
        }

        foreach (var assembly in types.Compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (!types.MayDeclare(assembly) || ObjectTypes.IsRuntime(assembly))
                continue;
            foreach (var name in SectionDeclarations.Of(assembly, cancellation))
                Add(assembly.GetTypeByMetadataName(name));
        }

        return tree;

        // More than one part of a partial type may have such an attribute.
        void Add(INamedTypeSymbol? type)
        {
            if (type is not null && SectionDeclarations.SectionOf(type) is { } path && added.Add(type)
                && types.Of(type, cancellation) is { Scope: { } scope } known && (known.IsStatement || known.Shape.Prefix is not null))
            {
                var section = new BoundSection(type.Name, scope, known.Shape.Prefix, Names(known.Shape))
                {
                    CatalogType = known.Catalog?.Type,
                    OpenMember = known.Members.Find(static member => member.Type == MemberType.Open)?.Symbol.Name,
                };
                AddTypes(known.Shape, section);
                tree.Add(path, section);
            }
        }
    }

    private static SettingName[] Names(TypeShape shape)
    {
        var names = new List<SettingName>();
        Add(shape, "", names);
        return [.. names];
    }

    private static void Add(TypeShape shape, string path, List<SettingName> names)
    {
        foreach (var member in shape.Members)
        {
            if (member.Nested is { } nested)
                Add(nested, path + member.Symbol.Name + ".", names);
            else if (member.Key.Length > 0)
                names.Add(Name(shape, member.Key, path + member.Symbol.Name));
        }
    }

    private static void AddTypes(TypeShape shape, BoundSection section)
    {
        foreach (var member in shape.Members)
        {
            if (member.Nested is { } nested)
                AddTypes(nested, section);
            else if (member.Enum is { } words)
                section.Enums[member.Key] = words;
            else if (member.Type == MemberType.Seconds)
                section.Durations.Add(member.Key);
        }
    }

    private static SettingName Name(TypeShape shape, string key, string member)
    {
        if (shape is { Target.IsBlock: true, Prefix: { } prefix } && AwsServices.FromPrefix(prefix) is var service
            && key.StartsWith(prefix + ".", System.StringComparison.Ordinal)
            && Parameters.TryFind(service, key.Substring(prefix.Length + 1), out var parameter))
        {
            return new SettingName(key, member, service, parameter);
        }

        return new SettingName(key, member, null, null);
    }
}
