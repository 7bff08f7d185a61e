using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents an annotated type with its symbols. The model is created from it.</summary>
internal sealed class MappedType(INamedTypeSymbol type, MappingAttribute attribute, TypeDeclarationSyntax? declaration)
{
    public INamedTypeSymbol Type => type;

    public MappingAttribute Attribute => attribute;

    public MappingTarget Target => attribute.Target;

    /// <summary>Gets the statement; null for a property map or an auth block.</summary>
    public StatementDefinition? Statement => attribute.Target.Statement;

    public bool IsStatement => Statement is not null;

    /// <summary>Gets the declaration with the attribute; null for a type of another assembly.</summary>
    public TypeDeclarationSyntax? Declaration => declaration;

    /// <summary>Gets the location of the name in the declaration.</summary>
    public Location Location => declaration?.Identifier.GetLocation() ?? Location.None;

    public TypeTraits Traits { get; set; }

    /// <summary>Gets or sets the target of the nearest annotated base type; null if there is none.</summary>
    public MappingTarget? Base { get; set; }

    public string? Prefix { get; set; }

    public CatalogDefinition? Catalog { get; set; }

    /// <summary>Gets the mapped members, in the order in which they are written.</summary>
    public List<MappedProperty> Members { get; } = new(8);

    /// <summary>Gets or sets the members with the modifier <c>required</c> that are not mapped; null if there are none.</summary>
    public List<ISymbol>? UnmappedRequired { get; set; }

    public ImmutableArray<ArgumentModel> Arguments { get; set; } = ImmutableArray<ArgumentModel>.Empty;

    public SortedSet<string>? Experiments { get; set; }

    /// <summary>Gets or sets a value indicating whether the type of a member does not exist, so that the members are incomplete.</summary>
    public bool IsIncomplete { get; set; }
}
