using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Evaluates StarRocks statements in string literals, and the values that are inserted into them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SqlTextAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        RuleDescriptors.All.Add(SecretsDescriptors.SRA3004);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("StarRocks.AwsAuth.AwsAuthAttribute") is not null)
                Start(start);
        });
    }

    private static void Start(CompilationStartAnalysisContext start)
    {
        start.RegisterSyntaxNodeAction(
            static context => AnalyzeText(context),
            SyntaxKind.StringLiteralExpression,
            SyntaxKind.Utf8StringLiteralExpression,
            SyntaxKind.InterpolatedStringExpression,
            SyntaxKind.AddExpression);
        start.RegisterSyntaxNodeAction(static context => AnalyzeCall(context), SyntaxKind.InvocationExpression);
        start.RegisterSyntaxNodeAction(static context => AnalyzeLocals(context), SyntaxKind.LocalDeclarationStatement);
        start.RegisterOperationAction(static context => GeneratedConstants.Analyze(context), OperationKind.FieldReference);
    }

    private static void AnalyzeCall(SyntaxNodeAnalysisContext context)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name })
            return;
        switch (name)
        {
            case "Format" or "AppendFormat":
                new FormatText(context).Analyze(call);
                break;
            case "Concat":
                new ComposedText(context).AnalyzeConcat(call);
                break;
            case "ToString" when ComposedText.IsBuilderChain(call):
                new ComposedText(context).AnalyzeChain(call);
                break;
        }
    }

    private static void AnalyzeLocals(SyntaxNodeAnalysisContext context)
    {
        foreach (var local in ((LocalDeclarationStatementSyntax)context.Node).Declaration.Variables)
            new ComposedText(context).AnalyzeLocal(local);
    }

    private static void AnalyzeText(SyntaxNodeAnalysisContext context)
    {
        var expression = (ExpressionSyntax)context.Node;
        if (SqlSearch.MayBeSql(expression)
            && LiteralReader.Read(expression, context.SemanticModel, context.CancellationToken) is { } text
            && SqlScript.MayConcern(text.Text)
            && new ReplacedWords(text, context.SemanticModel, context.CancellationToken).Read() is { } sent)
        {
            new SqlTextEvaluator(sent, context.SemanticModel, context.Options, context.ReportDiagnostic,
                context.CancellationToken).Report();
        }
    }
}
