using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>The statements that come one after the other: of a block, a switch section, or the file's own.</summary>
internal static class StatementSequence
{
    /// <summary>The one before, found without a look at the others; null where it is the first.</summary>
    internal static StatementSyntax? Previous(StatementSyntax statement) =>
        ContainerOf(statement) is { } container && Element(statement).FullSpan.Start - 1 is var position && container.FullSpan.Contains(position)
            ? StatementAt(container, position) : null;

    /// <summary>The one after, likewise.</summary>
    internal static StatementSyntax? Next(StatementSyntax statement) =>
        ContainerOf(statement) is { } container && Element(statement).FullSpan.End is var position && container.FullSpan.Contains(position)
            ? StatementAt(container, position) : null;

    /// <summary>Where a local is named in the statements after its declaration, also in a lambda.</summary>
    internal static IEnumerable<IdentifierNameSyntax> MentionsAfter(StatementSyntax declaration, string local,
        CancellationToken cancellation) =>
        Mentions(declaration.SyntaxTree, VariableScope.After(declaration), local, cancellation);

    /// <summary>The statements after a declaration that name the local, each with its mentions.</summary>
    internal static IEnumerable<(StatementSyntax Statement, List<IdentifierNameSyntax> Mentions)> StatementsAfter(StatementSyntax declaration,
        string local, CancellationToken cancellation)
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

    /// <summary>How often a statement names a local.</summary>
    internal static int CountMentions(StatementSyntax statement, string local, CancellationToken cancellation) =>
        Mentions(statement.SyntaxTree, statement.Span, local, cancellation).Count();

    /// <summary>The statement that a node belongs to, among those that a declaration stands with.</summary>
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

    /// <summary>The block, switch section or file that holds a statement beside others; null where it stands alone.</summary>
    internal static SyntaxNode? ContainerOf(StatementSyntax statement) =>
        Element(statement).Parent is BlockSyntax or SwitchSectionSyntax or CompilationUnitSyntax
        ? Element(statement).Parent
        : null;

    private static SyntaxNode Element(StatementSyntax statement) => statement.Parent is GlobalStatementSyntax global ? global : statement;

    private static StatementSyntax? StatementAt(SyntaxNode container, int position) => container.ChildThatContainsPosition(position).AsNode() switch
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
