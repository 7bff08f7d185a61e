using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>The statements that come one after the other.</summary>
internal static class StraightLine
{
    /// <summary>Those after a statement in the block, the switch section or the file that it stands in.</summary>
    internal static IEnumerable<StatementSyntax> After(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => After(block.Statements, statement),
        SwitchSectionSyntax section => After(section.Statements, statement),
        GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } => unit.Members.OfType<GlobalStatementSyntax>().Select(static member => member.Statement).Where(other => other.SpanStart > statement.SpanStart),
        _ => [],
    };

    /// <summary>The places where a local is named, also in a lambda.</summary>
    internal static IEnumerable<IdentifierNameSyntax> Mentions(SyntaxNode within, string local) =>
        within.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == local && !IsMember(name));

    private static bool IsMember(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name == name,
        NameColonSyntax or NameEqualsSyntax => true,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Left == name,
        _ => false,
    };

    private static IEnumerable<StatementSyntax> After(SyntaxList<StatementSyntax> statements, StatementSyntax statement)
    {
        for (var i = statements.IndexOf(statement) + 1; i < statements.Count; i++)
            yield return statements[i];
    }
}
