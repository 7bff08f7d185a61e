using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents an annotated or ready-made type whose objects are evaluated.</summary>
internal sealed class ObjectType
{
    private readonly Dictionary<string, int> _byName;
    private MemberState[]? _defaults;
    private IReadOnlyList<SourceProblem>? _defaultProblems;

    public ObjectType(MappedType mapped, Compilation compilation, bool isReadyMade)
    {
        Mapped = mapped;
        IsReadyMade = isReadyMade;
        IsInCompilation = SymbolEqualityComparer.Default.Equals(mapped.Type.ContainingAssembly, compilation.Assembly);
        IsImmutable = HasOnlyReadOnlyMembers(mapped);
        Catalog = mapped.Statement is { HasCatalogType: true } && mapped.Attribute.Data.ConstructorArguments is [var argument]
            ? CatalogDefinitions.OfMember(EnumMember.NameOf(argument)) : null;
        _byName = new Dictionary<string, int>(mapped.Members.Count, StringComparer.Ordinal);
        for (var i = 0; i < mapped.Members.Count; i++)
            _byName[mapped.Members[i].Symbol.Name] = i;
    }

    public MappedType Mapped { get; }

    public List<MappedProperty> Members => Mapped.Members;

    /// <summary>Gets a value indicating whether the type is defined by the library; its members are null by default.</summary>
    public bool IsReadyMade { get; }

    /// <summary>Gets a value indicating whether the type is declared in this compilation, so that its initializers can be read.</summary>
    public bool IsInCompilation { get; }

    /// <summary>Gets a value indicating whether an object of the type cannot be changed after its creation.</summary>
    public bool IsImmutable { get; }

    public CatalogDefinition? Catalog { get; }

    public bool IsBlock => Mapped.Target.IsBlock;

    public bool IsStatement => Mapped.IsStatement;

    /// <summary>Gets the scope of the properties; null for a group of properties, which is not evaluated on its own.</summary>
    public PropertyScope? Scope
    {
        get
        {
            if (IsBlock)
                return PropertyScope.Block;
            return Mapped.Statement
                ?? (Mapped.Members.Exists(static member => FrontendKeys.TryFind(member.Key, out _)) ? PropertyScope.Frontend : null);
        }
    }

    /// <summary>Returns the defaults that a type of this compilation sets for its members.</summary>
    public MemberState[] GetDefaults(ObjectTypes types, CancellationToken cancellation) =>
        _defaults ?? Interlocked.CompareExchange(ref _defaults, new DefaultsReader(types, cancellation).Read(this), null) ?? _defaults;

    /// <summary>Returns the problems of the defaults.</summary>
    public IReadOnlyList<SourceProblem> GetDefaultProblems(ObjectTypes types, CancellationToken cancellation) =>
        _defaultProblems
            ?? Interlocked.CompareExchange(ref _defaultProblems, DefaultsEvaluator.Find(this, types, cancellation), null)
            ?? _defaultProblems;

    /// <summary>Indicates whether a symbol is this type and not one derived from it.</summary>
    public bool IsExactly(ISymbol type) => SymbolEqualityComparer.Default.Equals(Mapped.Type, type.OriginalDefinition);

    /// <summary>Returns the index of the member for a property, or -1.</summary>
    public int IndexOf(IPropertySymbol property) => _byName.TryGetValue(property.Name, out var index) ? index : -1;

    private static bool HasOnlyReadOnlyMembers(MappedType mapped)
    {
        foreach (var member in mapped.Members)
        {
            if (member.Symbol.SetMethod is { IsInitOnly: false } || (member.Nested is { } nested && !HasOnlyReadOnlyMembers(nested)))
                return false;
        }

        return true;
    }
}
