using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Decides whether keys may be StarRocks keys. This runs first for every collection, so it compares literals and uses the semantic model
/// only for keys that are not literals.
/// </summary>
internal static class DictionaryKeys
{
    /// <summary>
    /// The limit bounds the cost for collections whose keys are variables: after this many, the other keys are probably variables too.
    /// </summary>
    private const int MaxUnknownKeys = 4;

    internal static bool MayBeStarRocks<TNode>(SeparatedSyntaxList<TNode> elements, SemanticModel model, CancellationToken cancellation)
        where TNode : SyntaxNode
    {
        var remainingUnknownKeys = MaxUnknownKeys;
        foreach (var element in elements)
        {
            if (element is SpreadElementSyntax)
                continue;
            if (PropertySyntax.From(element) is not { } pair)
                return false;
            if (IsLiteral(pair.Key, out var text))
            {
                if (MayBeStarRocksKey(text, pair.Value))
                    return true;
                continue;
            }

            if (!CanBeConstant(pair.Key) || remainingUnknownKeys == 0)
                continue;
            var constant = model.GetConstantValue(pair.Key, cancellation);
            if (constant is { HasValue: true, Value: not string })
                return false;
            if (constant.Value is string key && MayBeStarRocksKey(key, pair.Value))
                return true;
            if (!constant.HasValue)
                remainingUnknownKeys--;
        }

        return false;
    }

    internal static bool MayBeStarRocks(in PropertySyntax pair, SemanticModel model, CancellationToken cancellation)
    {
        if (IsLiteral(pair.Key, out var text))
            return MayBeStarRocksKey(text, pair.Value);
        return CanBeConstant(pair.Key) && model.GetConstantValue(pair.Key, cancellation).Value is string key
            && MayBeStarRocksKey(key, pair.Value);
    }

    /// <summary>
    /// Indicates whether the naming of an expression suggests a constant, so that its value is worth asking the semantic
    /// model for.
    /// </summary>
    internal static bool IsNamedLikeConstant(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => char.IsUpper(name.Identifier.ValueText.FirstOrDefault()),
        MemberAccessExpressionSyntax access => char.IsUpper(access.Name.Identifier.ValueText.FirstOrDefault()),
        InterpolatedStringExpressionSyntax => true,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum =>
            IsLiteral(sum.Right, out _) || IsNamedLikeConstant(sum.Right),
        ParenthesizedExpressionSyntax parenthesized => IsNamedLikeConstant(parenthesized.Expression),
        InvocationExpressionSyntax call => CanBeConstant(call),
        _ => false,
    };

    private static bool IsLiteral(ExpressionSyntax expression, out string text)
    {
        text = expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal
            ? literal.Token.ValueText : "";
        return expression is LiteralExpressionSyntax;
    }

    /// <summary>Indicates whether a key is a parameter or the type of a catalog.</summary>
    private static bool MayBeStarRocksKey(string key, ExpressionSyntax value) =>
        key.Length > 3
            && (StatementInference.IsAuthKey(key.Trim())
                || (StatementKeys.TryFind(key, out var known) && (known != StatementKey.Type || MayBeCatalog(value))));

    private static bool MayBeCatalog(ExpressionSyntax value) => !IsLiteral(value, out var text) || CatalogDefinitions.Types.Has(text);

    private static bool CanBeConstant(ExpressionSyntax expression) => expression is IdentifierNameSyntax or MemberAccessExpressionSyntax
        or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or InterpolatedStringExpressionSyntax
        or ParenthesizedExpressionSyntax
        or InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } };
}
