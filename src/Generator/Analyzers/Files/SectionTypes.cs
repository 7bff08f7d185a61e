using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Finds the auth blocks and statements that are bound to a section, such as <c>[AwsAuth("aws.s3", Section = "Lake:S3")]</c>. This is
/// done once per compilation, and only if a settings file is checked.
/// </summary>
internal sealed class SectionTypes(ObjectTypes types)
{
    private SectionTree? _tree;

    public SectionTree GetTree(CancellationToken cancellation) =>
        _tree ?? Interlocked.CompareExchange(ref _tree, Read(cancellation), null) ?? _tree;

    private SectionTree Read(CancellationToken cancellation)
    {
        var tree = new SectionTree();
        var added = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var file in types.Compilation.SyntaxTrees)
        {
            foreach (var name in SectionDeclarations.FindTypeNames(file, cancellation))
                Add(types.Compilation.Assembly.GetTypeByMetadataName(name));
        }

        foreach (var assembly in types.Compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (!types.MayContainAnnotatedTypes(assembly) || ObjectTypes.IsRuntime(assembly))
                continue;
            foreach (var name in SectionDeclarations.FindTypeNames(assembly, cancellation))
                Add(assembly.GetTypeByMetadataName(name));
        }

        return tree;

        // Several declarations of a partial type can have a matching attribute.
        void Add(INamedTypeSymbol? type)
        {
            if (type is not null && SectionDeclarations.SectionOf(type) is { } path && added.Add(type)
                && types.Find(type, cancellation) is { Scope: { } scope } known && (known.IsStatement || known.Mapped.Prefix is not null))
            {
                var section = new BoundSection(type.Name, scope, known.Mapped.Prefix, NamesOf(known.Mapped))
                {
                    CatalogType = known.Catalog?.Type,
                    AdditionalMember = known.Members.Find(static member => member.Type == MemberType.AdditionalProperties)?.Symbol.Name,
                };
                AddValueTypes(known.Mapped, section);
                tree.Add(path, section);
            }
        }
    }

    private static SettingName[] NamesOf(MappedType mapped)
    {
        var names = new List<SettingName>();
        Add(mapped, "", names);
        return [.. names];
    }

    private static void Add(MappedType mapped, string path, List<SettingName> names)
    {
        foreach (var member in mapped.Members)
        {
            if (member.Nested is { } nested)
                Add(nested, path + member.Symbol.Name + ".", names);
            else if (member.Key.Length > 0)
                names.Add(NameOf(mapped, member.Key, path + member.Symbol.Name));
        }
    }

    private static void AddValueTypes(MappedType mapped, BoundSection section)
    {
        foreach (var member in mapped.Members)
        {
            if (member.Nested is { } nested)
                AddValueTypes(nested, section);
            else if (member.Enum is { } model)
                section.Enums[member.Key] = model;
            else if (member.Type == MemberType.Seconds)
                section.Durations.Add(member.Key);
        }
    }

    private static SettingName NameOf(MappedType mapped, string key, string member)
    {
        if (mapped is { Target.IsBlock: true, Prefix: { } prefix } && AwsServices.FromPrefix(prefix) is var service
            && key.StartsWith(prefix + ".", System.StringComparison.Ordinal)
            && Parameters.TryFind(service, key.Substring(prefix.Length + 1), out var parameter))
        {
            return new SettingName(key, member, service, parameter);
        }

        return new SettingName(key, member, null, null);
    }
}
