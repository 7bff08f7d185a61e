using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Decides, by syntax, whether code in the same file changes what a name refers to, directly or through another local.</summary>
/// <param name="isChange">Returns a value indicating whether an expression is changed by its context.</param>
internal sealed class LaterChanges(Func<ExpressionSyntax, bool> isChange)
{
    /// <summary>Gets the analysis of changes to a collection: an element is added, or the collection is combined with others.</summary>
    internal static LaterChanges ToDictionary { get; } = new(DictionaryChanges.IsChange);

    /// <summary>Gets the analysis of changes to an object: a member is assigned.</summary>
    internal static LaterChanges ToMembers { get; } = new(MemberChanges.IsChange);

    /// <summary>Indicates whether a file changes a field, a property, or the result of a method.</summary>
    internal bool ExistInFile(string name, SyntaxTree file, CancellationToken cancellation) =>
        NameIndex.For(file, cancellation).IsChanged(this, name, new TextSpan(0, file.Length));

    /// <summary>Indicates whether a method changes its argument.</summary>
    internal bool ExistInMethod(SyntaxNode method, string parameter, CancellationToken cancellation) =>
        ExistIn(NameIndex.For(method.SyntaxTree, cancellation), parameter, method.Span);

    internal bool ExistIn(NameIndex file, string name, TextSpan within)
    {
        var followed = new HashSet<SyntaxNode>();
        var remaining = new Stack<(string Name, TextSpan Within)>();
        remaining.Push((name, within));
        while (remaining.Count > 0)
        {
            var next = remaining.Pop();
            foreach (var mention in file.Mentions(next.Name, next.Within))
            {
                var expression = ResultName.UsedExpression(mention);
                if (isChange(expression))
                    return true;
                if (expression.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax alias }
                    && alias.Parent?.Parent is LocalDeclarationStatementSyntax declaration && followed.Add(alias))
                {
                    remaining.Push((alias.Identifier.ValueText, VariableScope.After(declaration)));
                }
            }
        }

        return false;
    }
}
