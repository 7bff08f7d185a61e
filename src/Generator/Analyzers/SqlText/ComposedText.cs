using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Finds values that are inserted without escaping into a statement that is composed by calls or by several statements: string.Concat,
/// a StringBuilder, or <c>+=</c> on a local (SRA3004).
/// </summary>
internal readonly struct ComposedText(SyntaxNodeAnalysisContext context)
{
    internal void AnalyzeConcat(InvocationExpressionSyntax call)
    {
        var parts = new List<ExpressionSyntax>();
        foreach (var argument in call.ArgumentList.Arguments)
            parts.Add(argument.Expression);
        Report(parts);
    }

    /// <summary>Analyzes a local that contains the start of a statement, with everything that is appended to it.</summary>
    internal void AnalyzeLocal(VariableDeclaratorSyntax local)
    {
        var parts = new List<ExpressionSyntax>();
        switch (local.Initializer?.Value)
        {
            case BaseObjectCreationExpressionSyntax creation when IsBuilder(creation, local):
                foreach (var argument in creation.ArgumentList?.Arguments ?? default)
                    parts.Add(argument.Expression);
                break;
            case InvocationExpressionSyntax chain when IsBuilderChain(chain):
                AddChain(chain, parts);
                break;
            case { } text when IsText(text) && FixedLocal.IsReassigned(local, context.CancellationToken):
                parts.Add(text);
                break;
            default:
                return;
        }

        foreach (var mention in NameIndex.For(local.SyntaxTree, context.CancellationToken).Mentions(local.Identifier.ValueText,
            VariableScope.Find(local)))
        {
            if (mention.SpanStart > local.Span.End && !Add(mention, parts))
                break;
        }

        if (parts.Count > 1)
            Report(parts);
    }

    /// <summary>Analyzes a builder that is not assigned to a local.</summary>
    internal void AnalyzeChain(InvocationExpressionSyntax chain)
    {
        var parts = new List<ExpressionSyntax>();
        AddChain(chain, parts);
        Report(parts);
    }

    /// <summary>Indicates whether a chain of calls begins with the creation of a StringBuilder.</summary>
    internal static bool IsBuilderChain(InvocationExpressionSyntax chain)
    {
        ExpressionSyntax receiver = chain;
        while (receiver is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
            receiver = access.Expression;
        return receiver is ObjectCreationExpressionSyntax { Type: var type } && NameOf(type) == "StringBuilder";
    }

    private static bool IsBuilder(BaseObjectCreationExpressionSyntax creation, VariableDeclaratorSyntax local) => NameOf(creation switch
    {
        ObjectCreationExpressionSyntax { Type: var type } => type,
        _ => (local.Parent as VariableDeclarationSyntax)?.Type,
    }) == "StringBuilder";

    private static bool IsText(ExpressionSyntax expression) => StringExpression.Unwrap(expression) is LiteralExpressionSyntax
        or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression };

    private static string? NameOf(TypeSyntax? type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => null,
    };

    /// <summary>Adds what a statement appends to the local. Returns false if the statement replaces the text.</summary>
    private static bool Add(IdentifierNameSyntax mention, List<ExpressionSyntax> parts)
    {
        switch (mention.Parent)
        {
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } assignment when assignment.Left == mention:
                parts.Add(assignment.Right);
                return true;
            case AssignmentExpressionSyntax assignment when assignment.Left == mention:
                return false;
            case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == mention:
                while (call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax outer })
                    call = outer;
                return AddChain(call, parts);
            default:
                return true;
        }
    }

    /// <summary>Adds the arguments of the calls of a chain in their order. Returns false if a call removes text.</summary>
    private static bool AddChain(InvocationExpressionSyntax chain, List<ExpressionSyntax> parts)
    {
        var calls = new Stack<InvocationExpressionSyntax>();
        ExpressionSyntax receiver = chain;
        while (receiver is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call)
        {
            calls.Push(call);
            receiver = access.Expression;
        }

        if (receiver is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var first }, ..] })
            parts.Add(first);
        foreach (var call in calls)
        {
            switch (((MemberAccessExpressionSyntax)call.Expression).Name.Identifier.ValueText)
            {
                case "Append" or "AppendLine" when call.ArgumentList.Arguments is [{ Expression: var appended }]:
                    parts.Add(appended);
                    break;
                case "Clear" or "Remove" or "Insert" or "Replace" or "AppendFormat" or "AppendJoin":
                    return false;
            }
        }

        return true;
    }

    private void Report(List<ExpressionSyntax> parts)
    {
        if (!parts.Exists(SqlSearch.ContainsStatementStart)
            || LiteralReader.ReadAll(parts, context.SemanticModel, context.CancellationToken) is not { } text
            || !SqlScript.MayConcern(text.Text))
            return;
        var reportedAlone = parts.FindAll(IsReportedAlone);
        foreach (var statement in SqlScript.Read(text.Text).Statements)
        {
            UnescapedHoles.Report(text, statement, context.SemanticModel, context.ReportDiagnostic, context.CancellationToken,
                hole => !reportedAlone.Exists(part => part.Span.Contains(hole.Span)));
        }
    }

    /// <summary>Indicates whether a part is a statement by itself, whose values are reported there.</summary>
    private bool IsReportedAlone(ExpressionSyntax part) => SqlSearch.MayBeSql(part)
        && !UnescapedHoles.IsConvertedToOtherType(part, context.SemanticModel, context.CancellationToken)
        && LiteralReader.Read(part, context.SemanticModel, context.CancellationToken) is { } text && SqlScript.MayConcern(text.Text)
        && SqlScript.Read(text.Text).Statements.Count > 0;
}
