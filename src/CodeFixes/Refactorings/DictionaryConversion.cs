using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Converts a dictionary, whose keys and values are all known, to the object that writes the same properties.</summary>
internal static class DictionaryConversion
{
    internal static Conversion? Find(SyntaxNode innermost, SourceText text, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var node in innermost.AncestorsAndSelf())
        {
            if (CreationOf(node) is { } creation && creation.GetDictionaryType(model, cancellation) is { } type)
                return DictionaryTypes.IsBoxed(type) ? null : Convert(creation, text, model, cancellation);
            if (node is StatementSyntax or MemberDeclarationSyntax)
                return null;
        }

        return null;
    }

    private static DictionaryCreation? CreationOf(SyntaxNode node) => node switch
    {
        BaseObjectCreationExpressionSyntax { Initializer: not null, ArgumentList: null or { Arguments.Count: 0 } } creation =>
            DictionaryCreation.From(creation),
        ArrayCreationExpressionSyntax { Initializer: not null } array => new DictionaryCreation(array, array.NewKeyword),
        ImplicitArrayCreationExpressionSyntax array => new DictionaryCreation(array, array.NewKeyword),
        CollectionExpressionSyntax collection => new DictionaryCreation(collection, collection.OpenBracketToken),
        _ => null,
    };

    private static Conversion? Convert(DictionaryCreation creation, SourceText text, SemanticModel model, CancellationToken cancellation)
    {
        if (!TypedTarget.Accepts(creation.Root, model, cancellation))
            return null;
        var list = new DictionaryContent();
        creation.AddPropertiesTo(list, model, cancellation);
        if (list.IsIncomplete || list.Properties.Count == 0 || list.Properties.Any(static property => property.Value is null))
            return null;
        var pairs = list.Properties
            .Select(property => new TypedProperty(property.Key, property.Value!, text.ToString(property.ValueLocation.SourceSpan)))
            .ToList();
        return TypeOf(pairs) is { } type && ReadyMade.Exists(type, model.Compilation)
            && TypedMembers.Write(type, pairs, out _) is { } assignments
            ? new Conversion(creation.Root, type, assignments, ".ToProperties()")
            : null;
    }

    private static TypedType? TypeOf(List<TypedProperty> pairs)
    {
        var written = pairs.ConvertAll(static pair => new WrittenProperty(pair.Key, pair.Value));
        if (StatementInference.ScopeOf(written, out _) is not null)
        {
            var type = pairs.Find(static pair => pair.Key == StatementKey.Type.Name);
            return ReadyMadeTypes.OfCatalog(type.Value);
        }

        var prefix = AwsServices.PrefixOf(pairs[0].Key);
        return prefix is not null && pairs.TrueForAll(pair => AwsServices.PrefixOf(pair.Key) == prefix)
            ? ReadyMadeTypes.OfBlock(prefix)
            : null;
    }
}
