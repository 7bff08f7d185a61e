using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Contains the mentions of one name in a file. Mentions of a kind are selected on first use.</summary>
internal sealed class NameMentions
{
    private readonly List<IdentifierNameSyntax> _all = [];
    private List<IdentifierNameSyntax>? _written;
    private List<IdentifierNameSyntax>? _replaced;

    internal void Add(IdentifierNameSyntax mention) => _all.Add(mention);

    internal List<IdentifierNameSyntax> OfKind(MentionKind kind) => kind switch
    {
        MentionKind.Written => _written ??= _all.FindAll(IsWritten),
        MentionKind.Replaced => _replaced ??= _all.FindAll(static mention => ReplaceCalls.Find(mention).Count > 0),
        _ => _all,
    };

    /// <summary>Indicates whether a mention may assign another value to the variable.</summary>
    private static bool IsWritten(IdentifierNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == name,
        ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword } => true,
        ArgumentSyntax { Parent: TupleExpressionSyntax tuple } => IsTarget(tuple),
        PrefixUnaryExpressionSyntax prefix =>
            prefix.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.AddressOfExpression,
        PostfixUnaryExpressionSyntax postfix => !postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression),
        RefExpressionSyntax => true,
        _ => false,
    };

    private static bool IsTarget(TupleExpressionSyntax tuple)
    {
        while (tuple.Parent is ArgumentSyntax { Parent: TupleExpressionSyntax outer })
            tuple = outer;
        return tuple.Parent is AssignmentExpressionSyntax assignment && assignment.Left == tuple;
    }
}
