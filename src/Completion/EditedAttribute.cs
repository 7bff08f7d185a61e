using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Completion;

/// <summary>Proposes the prefixes of <c>[AwsAuth("…")]</c> and the keys of <c>[PropertyKey("…")]</c>.</summary>
internal static class EditedAttribute
{
    /// <summary>Returns the attribute that a string is the first argument of; null if there is none.</summary>
    internal static AttributeSyntax? Of(ExpressionSyntax text) =>
        text.Parent is AttributeArgumentSyntax { NameEquals: null, Parent: AttributeArgumentListSyntax list } argument
            && list.Arguments[0] == argument ? list.Parent as AttributeSyntax : null;

    internal static IReadOnlyList<Proposal> Propose(
        AttributeSyntax attribute, string typed, StarRocksVersion? target, SemanticModel model, CancellationToken cancellation)
    {
        var symbol = model.GetSymbolInfo(attribute, cancellation);
        var type = (symbol.Symbol ?? (symbol.CandidateSymbols is [var candidate, ..] ? candidate : null))?.ContainingType;
        if (type is null || !KnownTypes.IsOurs(type))
            return [];
        return type.Name switch
        {
            "AwsAuthAttribute" =>
            [
                new(AwsServices.S3Prefix, "How StarRocks authenticates to Amazon S3 or an S3-compatible store."),
                new(AwsServices.GluePrefix, "How StarRocks authenticates to AWS Glue."),
            ],
            "PropertyKeyAttribute" => Keys(attribute, typed, target, model, cancellation),
            _ => [],
        };
    }

    private static IReadOnlyList<Proposal> Keys(
        AttributeSyntax attribute, string typed, StarRocksVersion? target, SemanticModel model, CancellationToken cancellation)
    {
        if (attribute.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration
            || model.GetDeclaredSymbol(declaration, cancellation) is not { } type || DictionaryConsumer.Find(type) is not { } consumer)
            return [];
        var list = EditedCollection.Of(consumer, MappedKeys.Of(type, consumer, NameOfMember(attribute)));
        var keys = KeyProposals.For(list with { TargetVersion = target }, typed);

        // The key of a block is relative to its prefix.
        return consumer.Prefix is { } prefix ? KeyProposals.Within(prefix, keys) : keys;
    }

    /// <summary>Returns the name of the member with an attribute: of a property, or of a parameter of a record.</summary>
    private static string? NameOfMember(AttributeSyntax attribute) => attribute.Parent?.Parent switch
    {
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        _ => null,
    };
}
