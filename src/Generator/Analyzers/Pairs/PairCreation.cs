using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Where a collection of pairs comes into being.</summary>
/// <param name="Root">The creation; the initialiser itself where no creation is written.</param>
/// <param name="Keyword">What a problem of the whole stands on.</param>
internal readonly record struct PairCreation(ExpressionSyntax Root, SyntaxNodeOrToken Keyword)
{
    /// <summary>The creation that an initialiser belongs to.</summary>
    internal static PairCreation? From(InitializerExpressionSyntax initializer) => initializer.Parent switch
    {
        BaseObjectCreationExpressionSyntax creation => From(creation),
        ArrayCreationExpressionSyntax array => new PairCreation(array, array.NewKeyword),
        ImplicitArrayCreationExpressionSyntax array => new PairCreation(array, array.NewKeyword),
        EqualsValueClauseSyntax => new PairCreation(initializer, initializer.OpenBraceToken),

        // Adds to what a member holds already.
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax member } => new PairCreation(initializer, member),
        _ => null,
    };

    internal static PairCreation From(BaseObjectCreationExpressionSyntax creation) =>
        new(creation, creation is ObjectCreationExpressionSyntax { Type: var type } ? type : creation.NewKeyword);

    /// <summary>What a local is made of at its declaration; null where it comes from elsewhere.</summary>
    internal static PairCreation? FromLocal(VariableDeclaratorSyntax variable) => variable.Initializer?.Value switch
    {
        BaseObjectCreationExpressionSyntax creation => From(creation),
        CollectionExpressionSyntax collection => new PairCreation(collection, collection.OpenBracketToken),
        var value => FromEmpty(value),
    };

    /// <summary>A creation without any element, which may be filled later.</summary>
    internal static PairCreation? FromEmpty(ExpressionSyntax? value) => value switch
    {
        BaseObjectCreationExpressionSyntax { Initializer: null or { Expressions.Count: 0 } } creation when !IsCopy(creation) => From(creation),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax { Identifier.ValueText: "CreateBuilder" or "Create" } name } } call => new PairCreation(call, name),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty", Expression: GenericNameSyntax name } empty => new PairCreation(empty, name),
        _ => null,
    };

    /// <summary>The empty immutable collection that a generic name belongs to.</summary>
    internal static PairCreation? FromImmutable(GenericNameSyntax name)
    {
        if (name.Identifier.ValueText is "ImmutableDictionary" or "ImmutableSortedDictionary" or "ImmutableList" or "ImmutableArray")
        {
            ExpressionSyntax type = name.Parent is MemberAccessExpressionSyntax qualified && qualified.Name == name ? qualified : name;
            return type.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } empty && empty.Expression == type ? new PairCreation(empty, name) : null;
        }

        return name.Identifier.ValueText == "Create" && name.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } ? new PairCreation(call, name) : null;
    }

    /// <summary>What it copies is where the pairs come into being.</summary>
    private static bool IsCopy(BaseObjectCreationExpressionSyntax creation) =>
        creation.ArgumentList is { Arguments: [{ Expression: BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or CollectionExpressionSyntax }, ..] };

    internal Location Location => Keyword.GetLocation()!;

    /// <summary>Whether the pairs that it is made of may be StarRocks'.</summary>
    internal bool MayBeStarRocks(SemanticModel model, CancellationToken cancellation) => Root switch
    {
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } => PairKeys.MayBeStarRocks(initializer.Expressions, model, cancellation),
        CollectionExpressionSyntax collection => PairKeys.MayBeStarRocks(collection.Elements, model, cancellation),
        _ => false,
    };

    /// <summary>Its type where it holds pairs, else null.</summary>
    internal ITypeSymbol? GetPairsType(SemanticModel model, CancellationToken cancellation)
    {
        var type = Root switch
        {
            InitializerExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } } => model.GetDeclaredSymbol(variable, cancellation) switch
            {
                ILocalSymbol local => local.Type,
                IFieldSymbol field => field.Type,
                _ => null,
            },
            InitializerExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } } => model.GetDeclaredSymbol(property, cancellation)?.Type,
            InitializerExpressionSyntax { Parent: AssignmentExpressionSyntax { Left: var member } } => model.GetTypeInfo(member, cancellation).Type,
            CollectionExpressionSyntax => model.GetTypeInfo(Root, cancellation).ConvertedType,
            _ => model.GetTypeInfo(Root, cancellation).Type,
        };
        return PairTypes.IsPairs(type) ? type : null;
    }

    /// <summary>The pairs that it is made of.</summary>
    internal void AddPairsTo(PairList list, SemanticModel model, CancellationToken cancellation)
    {
        switch (Root)
        {
            case InitializerExpressionSyntax initializer:
                list.IsIncomplete = initializer.Parent is AssignmentExpressionSyntax;
                list.AddAll(initializer.Expressions, model, cancellation);
                break;
            case CollectionExpressionSyntax collection:
                list.AddAll(collection.Elements, model, cancellation);
                break;
            case BaseObjectCreationExpressionSyntax creation:
                foreach (var argument in creation.ArgumentList?.Arguments ?? default)
                    list.IsIncomplete |= PairTypes.IsPairs(model.GetTypeInfo(argument.Expression, cancellation).Type);
                if (creation.Initializer is { } initial)
                    list.AddAll(initial.Expressions, model, cancellation);
                break;
            case ArrayCreationExpressionSyntax { Initializer: { } elements }:
                list.AddAll(elements.Expressions, model, cancellation);
                break;
            case ImplicitArrayCreationExpressionSyntax array:
                list.AddAll(array.Initializer.Expressions, model, cancellation);
                break;
        }
    }
}
