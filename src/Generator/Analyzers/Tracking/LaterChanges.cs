using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Whether something in reach changes what a name stands for; told by syntax, other names for the same included.</summary>
/// <param name="isChange">Whether the expression that stands for it is changed where it is named.</param>
internal sealed class LaterChanges(Func<ExpressionSyntax, bool> isChange)
{
    /// <summary>Changes to a collection: something is put in, or it is put together with others.</summary>
    internal static LaterChanges ToPairs { get; } = new(PairChanges.IsChange);

    /// <summary>Changes to an object: a member is set.</summary>
    internal static LaterChanges ToMembers { get; } = new(MemberChanges.IsChange);

    /// <summary>Of a field, a property, or what a method or local function gives back: anywhere in the file.</summary>
    internal bool ExistInFile(string name, SyntaxTree file, CancellationToken cancellation) =>
        NameIndex.For(file, cancellation).IsChanged(this, name, new TextSpan(0, file.Length));

    /// <summary>Of what a method of this compilation is given: by the method itself.</summary>
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
