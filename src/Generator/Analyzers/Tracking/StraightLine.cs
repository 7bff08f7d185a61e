using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>The statements that come one after the other.</summary>
internal static class StraightLine
{
    /// <summary>Those of the block, the switch section or the file that a statement stands in.</summary>
    internal static IEnumerable<StatementSyntax> Around(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } => unit.Members.OfType<GlobalStatementSyntax>().Select(static member => member.Statement),
        _ => [statement],
    };

    /// <summary>Those after it.</summary>
    internal static IEnumerable<StatementSyntax> After(StatementSyntax statement) => Around(statement).Where(other => other.SpanStart > statement.SpanStart);

    /// <summary>The one after it, found without a look at all those before; null where it is the last.</summary>
    internal static StatementSyntax? Next(StatementSyntax statement)
    {
        var token = statement.GetLastToken(includeZeroWidth: true).GetNextToken();
        for (var node = token.Parent; node is not null && node.SpanStart == token.SpanStart; node = node.Parent)
        {
            if (node is StatementSyntax next && (next.Parent == statement.Parent || (next.Parent is GlobalStatementSyntax && statement.Parent is GlobalStatementSyntax)))
                return next;
        }

        return null;
    }

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
}
