using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Evaluates dictionaries and other collections of pairs with StarRocks keys.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DictionaryAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("StarRocks.AwsAuth.AwsAuthAttribute") is null)
                return;
            WholeMemberAnalysis.EnableForSyntax(start);

            // Syntax is analyzed, because the first element excludes nearly every creation, and Roslyn 4.8 has no operation for collection
            // expressions.
            start.RegisterSyntaxNodeAction(
                static node => AnalyzeInitializer(node),
                SyntaxKind.CollectionInitializerExpression, SyntaxKind.ObjectInitializerExpression, SyntaxKind.ArrayInitializerExpression);
            start.RegisterSyntaxNodeAction(static node => AnalyzeCollection(node), SyntaxKind.CollectionExpression);
            start.RegisterSyntaxNodeAction(static node => AnalyzeLocal(node), SyntaxKind.LocalDeclarationStatement);
            start.RegisterSyntaxNodeAction(static node => AnalyzeChain(node), SyntaxKind.GenericName);
            start.RegisterSyntaxNodeAction(static node => AnalyzeStatement(node), SyntaxKind.ExpressionStatement);
        });
    }

    private static void AnalyzeInitializer(SyntaxNodeAnalysisContext context)
    {
        var initializer = (InitializerExpressionSyntax)context.Node;
        if (initializer.Expressions.Count > 0 && PropertySyntax.From(initializer.Expressions[0]) is not null
            && DictionaryCreation.From(initializer) is { } creation
            && (DictionaryKeys.MayBeStarRocks(initializer.Expressions, context.SemanticModel, context.CancellationToken)
                || IsFilled(context, creation.Root)))
        {
            Evaluate(context, creation);
        }
    }

    private static void AnalyzeCollection(SyntaxNodeAnalysisContext context)
    {
        var collection = (CollectionExpressionSyntax)context.Node;
        if (DictionaryKeys.MayBeStarRocks(collection.Elements, context.SemanticModel, context.CancellationToken)
            || IsFilled(context, collection))
            Evaluate(context, new DictionaryCreation(collection, collection.OpenBracketToken));
    }

    /// <summary>Analyzes a local that is created empty and filled after its declaration.</summary>
    private static void AnalyzeLocal(SyntaxNodeAnalysisContext context)
    {
        var declaration = (LocalDeclarationStatementSyntax)context.Node;
        foreach (var variable in declaration.Declaration.Variables)
        {
            if (DictionaryCreation.FromEmpty(variable.Initializer?.Value) is { } creation && IsFilled(context, creation.Root))
                Evaluate(context, creation);
        }
    }

    /// <summary>Analyzes a chain such as <c>ImmutableDictionary&lt;…&gt;.Empty.Add(…)</c>.</summary>
    private static void AnalyzeChain(SyntaxNodeAnalysisContext context)
    {
        if (DictionaryCreation.FromImmutable((GenericNameSyntax)context.Node) is { } creation
            && creation.Root.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call }
            && DictionaryStep.FromCall(call) is { Pair: { } first }
            && DictionaryKeys.MayBeStarRocks(first, context.SemanticModel, context.CancellationToken))
        {
            Evaluate(context, creation);
        }
    }

    /// <summary>
    /// Analyzes a statement that fills a collection some time after its creation, or a collection that is created elsewhere.
    /// </summary>
    private static void AnalyzeStatement(SyntaxNodeAnalysisContext context)
    {
        var statement = (ExpressionStatementSyntax)context.Node;
        if (FillingStatements.FindReceived(statement, context.SemanticModel, context.CancellationToken) is { } run)
            DictionaryProblems.Report(run.Creation, run.List, CollectionUse.Partial, context.Options, context.ReportDiagnostic);
        else if (FillingStatements.FindLocal(statement, context.SemanticModel, context.CancellationToken) is { } creation)
            Evaluate(context, creation);
    }

    private static bool IsFilled(SyntaxNodeAnalysisContext context, ExpressionSyntax root) =>
        root.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Identifier.ValueText: var name } variable }
            && variable.Parent?.Parent is LocalDeclarationStatementSyntax declaration
            && new FilledLocal(name, context.SemanticModel, new DictionaryContent(), context.CancellationToken)
                .IsFilledWithStarRocksKey(declaration);

    private static void Evaluate(SyntaxNodeAnalysisContext context, DictionaryCreation creation)
    {
        var (model, cancellation) = (context.SemanticModel, context.CancellationToken);
        if (creation.GetDictionaryType(model, cancellation) is null || ComparedValue.Is(creation.Root, cancellation))
            return;
        var list = new DictionaryContent();
        creation.AddPropertiesTo(list, model, cancellation);
        var role = new CollectionUseFinder(model, list, cancellation).Find(creation.Root);
        role = role with { IsComplete = role.IsComplete && !list.IsIncomplete };
        DictionaryProblems.Report(creation, list, role, context.Options, context.ReportDiagnostic);
    }
}
