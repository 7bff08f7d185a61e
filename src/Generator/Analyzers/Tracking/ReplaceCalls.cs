using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds, by syntax, the calls that replace words of a text.</summary>
internal static class ReplaceCalls
{
    /// <summary>Returns the <c>Replace</c> calls in the call chain on a variable, the last one first.</summary>
    internal static IReadOnlyList<InvocationExpressionSyntax> Find(IdentifierNameSyntax mention)
    {
        List<InvocationExpressionSyntax>? calls = null;
        ExpressionSyntax node = mention.Parent is MemberAccessExpressionSyntax member && member.Name == mention ? member : mention;
        while (true)
        {
            switch (node.Parent)
            {
                case ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax:
                    node = (ExpressionSyntax)node.Parent;
                    continue;
                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == node:
                    if (access.Name.Identifier.ValueText == "Replace")
                        (calls ??= []).Insert(0, call);
                    node = call;
                    continue;
                default:
                    return calls ?? (IReadOnlyList<InvocationExpressionSyntax>)[];
            }
        }
    }
}
