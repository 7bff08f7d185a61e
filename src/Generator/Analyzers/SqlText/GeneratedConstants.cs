using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Evaluates SQL in constants of generated code at their use, because nothing is reported in generated code.</summary>
internal static class GeneratedConstants
{
    internal static void Analyze(OperationAnalysisContext context)
    {
        var reference = (IFieldReferenceOperation)context.Operation;
        if (reference.Field is not { IsConst: true, ConstantValue: string value } field
            || reference is not { Syntax: ExpressionSyntax expression, SemanticModel: { } model }
            || !SqlScript.MayConcern(value)
            || field.DeclaringSyntaxReferences is not [var declaration]
            || !GeneratedFiles.IsGenerated(declaration.SyntaxTree, context.Options, context.CancellationToken)
            || IsPartOfSql(expression))
        {
            return;
        }

        if (LiteralReader.Read(expression, model, context.CancellationToken) is { } text)
            new SqlTextEvaluator(text, model, context.Options, context.ReportDiagnostic, context.CancellationToken).Report();
    }

    /// <summary>Indicates whether the constant is part of a larger SQL text, which is evaluated as a whole.</summary>
    private static bool IsPartOfSql(ExpressionSyntax expression) =>
        StringExpression.OutermostOf(expression) is var outermost && outermost != expression && SqlSearch.MayBeSql(outermost);
}
