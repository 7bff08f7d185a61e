using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>An annotated or ready-made type as its objects are evaluated.</summary>
internal sealed class ObjectType
{
    private readonly Dictionary<string, int> _byName;
    private MemberState[]? _defaults;
    private IReadOnlyList<SourceProblem>? _defaultProblems;

    public ObjectType(TypeShape shape, Compilation compilation, bool isReadyMade)
    {
        Shape = shape;
        IsReadyMade = isReadyMade;
        IsInCompilation = SymbolEqualityComparer.Default.Equals(shape.Type.ContainingAssembly, compilation.Assembly);
        IsImmutable = HasOnlyReadOnlyMembers(shape);
        Catalog = shape.Statement is { HasCatalogType: true } && shape.Attribute.Data.ConstructorArguments is [var argument] ? CatalogDefinitions.OfMember(EnumMember.NameOf(argument)) : null;
        _byName = new Dictionary<string, int>(shape.Members.Count, StringComparer.Ordinal);
        for (var i = 0; i < shape.Members.Count; i++)
            _byName[shape.Members[i].Symbol.Name] = i;
    }

    public TypeShape Shape { get; }

    public List<MappedProperty> Members => Shape.Members;

    /// <summary>One of those that the runtime ships: what is not set in such an object is null.</summary>
    public bool IsReadyMade { get; }

    /// <summary>Declared in the compilation at hand, so that its initialisers can be read.</summary>
    public bool IsInCompilation { get; }

    /// <summary>Nothing can change an object of it once it is created.</summary>
    public bool IsImmutable { get; }

    public CatalogDefinition? Catalog { get; }

    public bool IsBlock => Shape.Target.IsBlock;

    public bool IsStatement => Shape.IsStatement;

    /// <summary>Null for a mere group of properties, which means nothing by itself.</summary>
    public PropertyScope? Scope
    {
        get
        {
            if (IsBlock)
                return PropertyScope.Block;
            return Shape.Statement ?? (Shape.Members.Exists(static member => FrontendKeys.TryFind(member.Key, out _)) ? PropertyScope.Frontend : null);
        }
    }

    /// <summary>What a type of this compilation gives its members by itself; read once.</summary>
    public MemberState[] GetDefaults(ObjectTypes types, CancellationToken cancellation) =>
        _defaults ?? Interlocked.CompareExchange(ref _defaults, new DefaultsReader(types, cancellation).Read(this), null) ?? _defaults;

    /// <summary>What is said of those, by rule and key; read once.</summary>
    public IReadOnlyList<SourceProblem> GetDefaultProblems(ObjectTypes types, CancellationToken cancellation) =>
        _defaultProblems ?? Interlocked.CompareExchange(ref _defaultProblems, DefaultsEvaluator.Find(this, types, cancellation), null) ?? _defaultProblems;

    /// <summary>Whether it is that type itself, not one that is derived from it.</summary>
    public bool IsExactly(ISymbol type) => SymbolEqualityComparer.Default.Equals(Shape.Type, type.OriginalDefinition);

    /// <summary>The member that a property is, or -1.</summary>
    public int IndexOf(IPropertySymbol property) => _byName.TryGetValue(property.Name, out var index) ? index : -1;

    private static bool HasOnlyReadOnlyMembers(TypeShape shape)
    {
        foreach (var member in shape.Members)
        {
            if (member.Symbol.SetMethod is { IsInitOnly: false } || (member.Nested is { } nested && !HasOnlyReadOnlyMembers(nested)))
                return false;
        }

        return true;
    }
}
