using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Navigates the consecutive statements of a block, a switch section or a file.</summary>
internal static class StatementSequence
{
    /// <summary>Returns the previous statement without visiting the others; null for the first one.</summary>
    internal static StatementSyntax? Previous(StatementSyntax statement) =>
        ContainerOf(statement) is { } container && Element(statement).FullSpan.Start - 1 is var position
            && container.FullSpan.Contains(position)
            ? StatementAt(container, position) : null;

    /// <summary>Returns the next statement without visiting the others; null for the last one.</summary>
    internal static StatementSyntax? Next(StatementSyntax statement) =>
        ContainerOf(statement) is { } container && Element(statement).FullSpan.End is var position && container.FullSpan.Contains(position)
            ? StatementAt(container, position) : null;

    /// <summary>Returns the mentions of a local in the statements after its declaration, including lambdas.</summary>
    internal static IEnumerable<IdentifierNameSyntax> MentionsAfter(StatementSyntax declaration, string local,
        CancellationToken cancellation) =>
        Mentions(declaration.SyntaxTree, VariableScope.After(declaration), local, cancellation);

    /// <summary>Returns the statements after a declaration that mention the local, each with its mentions.</summary>
    internal static IEnumerable<(StatementSyntax Statement, List<IdentifierNameSyntax> Mentions)> StatementsAfter(
        StatementSyntax declaration, string local, CancellationToken cancellation)
    {
        (StatementSyntax Statement, List<IdentifierNameSyntax> Mentions)? group = null;
        foreach (var mention in MentionsAfter(declaration, local, cancellation))
        {
            if (group is { } current && current.Statement.Span.Contains(mention.Span))
            {
                current.Mentions.Add(mention);
                continue;
            }

            if (group is { } complete)
                yield return complete;
            group = StatementOf(mention, declaration) is { } statement ? (statement, [mention]) : null;
        }

        if (group is { } last)
            yield return last;
    }

    /// <summary>Returns the number of mentions of a local in a statement.</summary>
    internal static int CountMentions(StatementSyntax statement, string local, CancellationToken cancellation) =>
        Mentions(statement.SyntaxTree, statement.Span, local, cancellation).Count();

    /// <summary>Returns the statement that contains a node, among the siblings of a declaration.</summary>
    internal static StatementSyntax? StatementOf(SyntaxNode node, StatementSyntax declaration)
    {
        var container = ContainerOf(declaration);
        for (var outer = node; outer is not null; outer = outer.Parent)
        {
            if (outer is StatementSyntax statement && Element(statement).Parent == container)
                return statement;
        }

        return null;
    }

    /// <summary>
    /// Returns the block, switch section or file that contains a statement; null if the statement is the body of another one.
    /// </summary>
    internal static SyntaxNode? ContainerOf(StatementSyntax statement) =>
        Element(statement).Parent is BlockSyntax or SwitchSectionSyntax or CompilationUnitSyntax
        ? Element(statement).Parent
        : null;

    private static SyntaxNode Element(StatementSyntax statement) => statement.Parent is GlobalStatementSyntax global ? global : statement;

    private static StatementSyntax? StatementAt(SyntaxNode container, int position) =>
        container.ChildThatContainsPosition(position).AsNode() switch
        {
            GlobalStatementSyntax global => global.Statement,
            var other => other as StatementSyntax,
        };

    private static IEnumerable<IdentifierNameSyntax> Mentions(SyntaxTree file, TextSpan within, string local,
        CancellationToken cancellation) =>
        NameIndex.For(file, cancellation).Mentions(local, within).Where(static name => !IsMember(name));

    internal static bool IsMember(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name == name,
        NameColonSyntax or NameEqualsSyntax => true,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Left == name,
        _ => false,
    };
}
