using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>What is read of an annotated type while its symbols are at hand; the model is made of it.</summary>
internal sealed class TypeShape(INamedTypeSymbol type, MappingAttribute attribute, TypeDeclarationSyntax? declaration)
{
    public INamedTypeSymbol Type => type;

    public MappingAttribute Attribute => attribute;

    public MappingTarget Target => attribute.Target;

    /// <summary>The statement that it is; null where it is none.</summary>
    public StatementDefinition? Statement => attribute.Target.Statement;

    public bool IsStatement => Statement is not null;

    /// <summary>The declaration that carries the attribute; null for a type of another assembly.</summary>
    public TypeDeclarationSyntax? Declaration => declaration;

    /// <summary>The type's name in its declaration.</summary>
    public Location Location => declaration?.Identifier.GetLocation() ?? Location.None;

    public TypeTraits Traits { get; set; }

    public MappingTarget? Base { get; set; }

    public string? Prefix { get; set; }

    public CatalogDefinition? Catalog { get; set; }

    /// <summary>The members in their order.</summary>
    public List<MappedProperty> Members { get; } = new(8);

    /// <summary>Required members that no property is written for.</summary>
    public List<ISymbol>? UnmappedRequired { get; set; }

    public ImmutableArray<ArgumentModel> Arguments { get; set; } = ImmutableArray<ArgumentModel>.Empty;

    public SortedSet<string>? Experiments { get; set; }

    /// <summary>A member's type can't be found, so what is read is not all that there is.</summary>
    public bool IsIncomplete { get; set; }
}
