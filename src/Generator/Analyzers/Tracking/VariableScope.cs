using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds the span in which a local or a parameter can be mentioned.</summary>
internal static class VariableScope
{
    /// <param name="declaration">The syntax that declares the variable.</param>
    internal static TextSpan Find(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: LocalDeclarationStatementSyntax statement } } =>
            Find(statement).Span,
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: StatementSyntax statement } } => statement.Span,
        ForEachStatementSyntax loop => loop.Span,
        ParameterSyntax { Parent: BaseParameterListSyntax { Parent: { } function } } => function.Span,
        ParameterSyntax { Parent: { } lambda } => lambda.Span,
        _ => MemberOf(declaration).Span,
    };

    /// <summary>Returns the span of the statements after a declaration.</summary>
    internal static TextSpan After(StatementSyntax declaration) => declaration.Parent switch
    {
        BlockSyntax or SwitchSectionSyntax => TextSpan.FromBounds(declaration.Span.End, declaration.Parent.Span.End),
        GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } global =>
            TextSpan.FromBounds(declaration.Span.End,
                (unit.Members.LastOrDefault(static member => member is GlobalStatementSyntax) ?? global).Span.End),
        _ => new TextSpan(declaration.Span.End, 0),
    };

    /// <summary>Returns the lambda, local function or member that contains a node; the file for top-level statements.</summary>
    internal static SyntaxNode FunctionOf(SyntaxNode node)
    {
        foreach (var ancestor in node.AncestorsAndSelf())
        {
            if (ancestor is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax
                || (ancestor is MemberDeclarationSyntax and not GlobalStatementSyntax))
                return ancestor;
        }

        return node.SyntaxTree.GetRoot();
    }

    private static SyntaxNode Find(StatementSyntax declaration)
    {
        SyntaxNode statement = declaration;
        while (statement.Parent is LabeledStatementSyntax label)
            statement = label;
        return statement.Parent switch
        {
            BlockSyntax block => block,
            SwitchSectionSyntax { Parent: { } choice } => choice,
            GlobalStatementSyntax { Parent: { } unit } => unit,
            _ => MemberOf(declaration),
        };
    }

    private static SyntaxNode MemberOf(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax)
            ?? node.SyntaxTree.GetRoot();
}
