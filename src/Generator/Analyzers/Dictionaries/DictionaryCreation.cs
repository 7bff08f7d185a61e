using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents the creation of a collection of key-value pairs.</summary>
/// <param name="Root">The creation; the initializer if the syntax has no creation.</param>
/// <param name="Keyword">The node or token at which problems of the whole collection are reported.</param>
internal readonly record struct DictionaryCreation(ExpressionSyntax Root, SyntaxNodeOrToken Keyword)
{
    /// <summary>Returns the creation that an initializer belongs to; null if there is none.</summary>
    internal static DictionaryCreation? From(InitializerExpressionSyntax initializer) => initializer.Parent switch
    {
        BaseObjectCreationExpressionSyntax creation => From(creation),
        ArrayCreationExpressionSyntax array => new DictionaryCreation(array, array.NewKeyword),
        ImplicitArrayCreationExpressionSyntax array => new DictionaryCreation(array, array.NewKeyword),
        EqualsValueClauseSyntax => new DictionaryCreation(initializer, initializer.OpenBraceToken),

        // The initializer adds to the existing collection of a member.
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax member } => new DictionaryCreation(initializer, member),
        _ => null,
    };

    internal static DictionaryCreation From(BaseObjectCreationExpressionSyntax creation) =>
        new(creation, creation is ObjectCreationExpressionSyntax { Type: var type } ? type : creation.NewKeyword);

    /// <summary>Returns the creation of a local; null if the local is not initialized with one.</summary>
    internal static DictionaryCreation? FromLocal(VariableDeclaratorSyntax variable) => variable.Initializer?.Value switch
    {
        BaseObjectCreationExpressionSyntax creation => From(creation),
        CollectionExpressionSyntax collection => new DictionaryCreation(collection, collection.OpenBracketToken),
        var value => FromEmpty(value),
    };

    /// <summary>Returns a creation without elements, which may be filled later.</summary>
    internal static DictionaryCreation? FromEmpty(ExpressionSyntax? value) => value switch
    {
        BaseObjectCreationExpressionSyntax { Initializer: null or { Expressions.Count: 0 } } creation when !IsCopy(creation) =>
            From(creation),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax name } } call
            when name.Identifier.ValueText is "CreateBuilder" or "Create" => new DictionaryCreation(call, name),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty", Expression: GenericNameSyntax name } empty =>
            new DictionaryCreation(empty, name),
        _ => null,
    };

    /// <summary>Returns the empty immutable collection at a generic name; null if there is none.</summary>
    internal static DictionaryCreation? FromImmutable(GenericNameSyntax name)
    {
        if (name.Identifier.ValueText is "ImmutableDictionary" or "ImmutableSortedDictionary" or "ImmutableList" or "ImmutableArray")
        {
            ExpressionSyntax type = name.Parent is MemberAccessExpressionSyntax qualified && qualified.Name == name ? qualified : name;
            return type.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } empty && empty.Expression == type
                ? new DictionaryCreation(empty, name) : null;
        }

        return name.Identifier.ValueText == "Create"
            && name.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call }
                ? new DictionaryCreation(call, name) : null;
    }

    /// <summary>Indicates whether the creation copies another creation, which is then the one to evaluate.</summary>
    private static bool IsCopy(BaseObjectCreationExpressionSyntax creation) =>
        creation.ArgumentList is { Arguments: [var source, ..] }
            && source.Expression is BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax
                or ImplicitArrayCreationExpressionSyntax or CollectionExpressionSyntax;

    internal Location Location => Keyword.GetLocation()!;

    /// <summary>Indicates whether an element may have a StarRocks key.</summary>
    internal bool MayBeStarRocks(SemanticModel model, CancellationToken cancellation) => Root switch
    {
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } =>
            DictionaryKeys.MayBeStarRocks(initializer.Expressions, model, cancellation),
        CollectionExpressionSyntax collection => DictionaryKeys.MayBeStarRocks(collection.Elements, model, cancellation),
        _ => false,
    };

    /// <summary>Returns the type of the collection if it contains pairs of strings, otherwise null.</summary>
    internal ITypeSymbol? GetDictionaryType(SemanticModel model, CancellationToken cancellation)
    {
        var type = Root switch
        {
            InitializerExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } } =>
                model.GetDeclaredSymbol(variable, cancellation) switch
                {
                    ILocalSymbol local => local.Type,
                    IFieldSymbol field => field.Type,
                    _ => null,
                },
            InitializerExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } } =>
                model.GetDeclaredSymbol(property, cancellation)?.Type,
            InitializerExpressionSyntax { Parent: AssignmentExpressionSyntax { Left: var member } } =>
                model.GetTypeInfo(member, cancellation).Type,
            CollectionExpressionSyntax => model.GetTypeInfo(Root, cancellation).ConvertedType,
            _ => model.GetTypeInfo(Root, cancellation).Type,
        };
        return DictionaryTypes.IsDictionary(type) ? type : null;
    }

    /// <summary>Adds the initial pairs to a list.</summary>
    internal void AddPropertiesTo(DictionaryContent list, SemanticModel model, CancellationToken cancellation)
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
                    list.IsIncomplete |= DictionaryTypes.IsDictionary(model.GetTypeInfo(argument.Expression, cancellation).Type);
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
