using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Determines, by syntax, which code after a write to a variable cannot run with the written value, such as the other branch of a
/// condition.
/// </summary>
internal sealed class WriteReach
{
    private readonly List<TextSpan> _unreachable = [];

    /// <param name="write">The assignment, declaration or call that sets the variable.</param>
    /// <param name="scope">The span in which the variable exists. Loops around it do not repeat with the same variable.</param>
    internal WriteReach(SyntaxNode write, TextSpan scope)
    {
        for (var node = write; node.Parent is { } parent && !IsFunction(node); node = parent)
        {
            if (IsLoop(parent) && scope.Contains(parent.Span))
                LoopStart = parent.SpanStart;
            AddOtherBranches(node, parent);
            if (LastStatementOf(node) is { } last && !IsFunction(parent) && !AddCodeAfterJump(node, last))
            {
                LoopStart = -1;
                return;
            }
        }
    }

    /// <summary>Gets the start of the outermost loop that may run again after the write; -1 if there is none.</summary>
    public int LoopStart { get; private set; } = -1;

    /// <summary>Returns the end of the unreachable code at a position; -1 if the position is reachable.</summary>
    internal int EndOfUnreachable(int position)
    {
        foreach (var span in _unreachable)
        {
            if (span.Contains(position))
                return span.End;
        }

        return -1;
    }

    /// <summary>Returns the span of the branch, loop body or function around a node, whose statements run whenever the node runs.</summary>
    internal static TextSpan RegionOf(SyntaxNode node)
    {
        while (node.Parent is { } parent && !IsFunction(node) && !IsConditional(node, parent))
            node = parent;
        return node.Span;
    }

    private static bool IsConditional(SyntaxNode node, SyntaxNode parent) => parent switch
    {
        IfStatementSyntax choice => choice.Condition != node,
        ElseClauseSyntax or SwitchSectionSyntax or CatchClauseSyntax or SwitchExpressionArmSyntax => true,
        ConditionalExpressionSyntax choice => choice.Condition != node,
        BinaryExpressionSyntax binary => binary.Right == node && binary.Kind() is SyntaxKind.LogicalAndExpression
            or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression,
        ConditionalAccessExpressionSyntax access => access.WhenNotNull == node,
        _ => IsLoop(parent) && node is StatementSyntax,
    };

    private static bool IsLoop(SyntaxNode node) =>
        node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax;

    private static bool IsFunction(SyntaxNode node) =>
        node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax
            || (node is MemberDeclarationSyntax && node is not GlobalStatementSyntax);

    private void AddOtherBranches(SyntaxNode node, SyntaxNode parent)
    {
        switch (parent)
        {
            case IfStatementSyntax { Else: { } otherwise } choice when choice.Statement == node:
                _unreachable.Add(otherwise.Span);
                break;
            case SwitchSectionSyntax { Parent: { } choice }:
                _unreachable.Add(TextSpan.FromBounds(parent.Span.End, choice.Span.End));
                break;
            case SwitchExpressionArmSyntax { Parent: { } choice }:
                _unreachable.Add(TextSpan.FromBounds(parent.Span.End, choice.Span.End));
                break;
            case ConditionalExpressionSyntax choice when choice.WhenTrue == node:
                _unreachable.Add(choice.WhenFalse.Span);
                break;
        }
    }

    private static StatementSyntax? LastStatementOf(SyntaxNode node) => node switch
    {
        BlockSyntax { Statements: [.., var last] } => last,
        SwitchSectionSyntax { Statements: [.., var last] } => last,
        _ => null,
    };

    /// <summary>Adds the code that a jump at the end of a block skips. Returns false if the jump leaves the function.</summary>
    private bool AddCodeAfterJump(SyntaxNode block, StatementSyntax last)
    {
        switch (last)
        {
            case ReturnStatementSyntax or ThrowStatementSyntax:
                SyntaxNode function = block;
                while (function.Parent is { } outer && !IsFunction(function))
                    function = outer;
                _unreachable.Add(TextSpan.FromBounds(block.Span.End, function.Span.End));
                return false;
            case ContinueStatementSyntax or BreakStatementSyntax:
                var target = block.Parent;
                while (target is not null && !IsLoop(target) && (last is ContinueStatementSyntax || target is not SwitchStatementSyntax))
                    target = target.Parent;
                if (target is not null)
                    _unreachable.Add(TextSpan.FromBounds(block.Span.End, target.Span.End));
                return true;
            default:
                return true;
        }
    }
}
