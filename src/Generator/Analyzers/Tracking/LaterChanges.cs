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
    internal static LaterChanges OfPairs { get; } = new(PairChanges.Is);

    /// <summary>Changes to an object: a member is set.</summary>
    internal static LaterChanges OfMembers { get; } = new(MemberChanges.Is);

    /// <summary>Of a field, a property, or what a method or local function gives back: anywhere in the file.</summary>
    internal bool InFile(string name, SyntaxTree file, CancellationToken cancellation) =>
        NameIndex.Of(file, cancellation).IsChanged(this, name, new TextSpan(0, file.Length));

    /// <summary>Of what a method of this compilation is given: by the method itself.</summary>
    internal bool InMethod(SyntaxNode method, string parameter, CancellationToken cancellation) =>
        IsIn(NameIndex.Of(method.SyntaxTree, cancellation), parameter, method.Span);

    internal bool IsIn(NameIndex file, string name, TextSpan within)
    {
        var followed = new HashSet<SyntaxNode>();
        var rest = new Stack<(string Name, TextSpan Within)>();
        rest.Push((name, within));
        while (rest.Count > 0)
        {
            var next = rest.Pop();
            foreach (var mention in file.Mentions(next.Name, next.Within))
            {
                var whole = ResultName.Whole(mention);
                if (isChange(whole))
                    return true;
                if (whole.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax alias }
                    && alias.Parent?.Parent is LocalDeclarationStatementSyntax declaration && followed.Add(alias))
                {
                    rest.Push((alias.Identifier.ValueText, VariableScope.After(declaration)));
                }
            }
        }

        return false;
    }
}
