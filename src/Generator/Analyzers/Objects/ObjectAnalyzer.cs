using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Evaluates objects of annotated and ready-made types where they are created, and the defaults of such types.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ObjectAnalyzer : DiagnosticAnalyzer
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
            if (start.Compilation.GetTypeByMetadataName("StarRocks.AwsAuth.AwsAuthAttribute") is not null)
                Start(start, new ObjectTypes(start.Compilation, start.Options));
        });
    }

    private static void Start(CompilationStartAnalysisContext start, ObjectTypes types)
    {
        WholeMemberAnalysis.EnableForOperations(start);
        start.RegisterOperationAction(
            context =>
            {
                if (types.Find(context.Operation.Type, context.CancellationToken) is { } type)
                    new CreationEvaluator(types, context.CancellationToken).Report(context.Operation, type, context.ReportDiagnostic);
                else if (context.Operation is IObjectCreationOperation { Type: { } other } creation && KnownTypes.IsOurs(other, "LoadData"))
                    LoadDataEvaluator.Report(creation, context.Options, context.ReportDiagnostic);
            },
            OperationKind.ObjectCreation,
            OperationKind.With);
        start.RegisterOperationAction(
            context =>
            {
                var assignment = (ISimpleAssignmentOperation)context.Operation;
                if (assignment.Target is IPropertyReferenceOperation { Instance: { } instance and not IInstanceReferenceOperation }
                    && types.Find(instance.Type, context.CancellationToken) is not null)
                    new ReceivedObjectEvaluator(types, context.CancellationToken).Report(assignment, context.ReportDiagnostic);
            },
            OperationKind.SimpleAssignment);
        start.RegisterSymbolAction(
            context =>
            {
                if (types.Find((INamedTypeSymbol)context.Symbol, context.CancellationToken) is not { } type
                    || !type.IsExactly(context.Symbol))
                    return;
                foreach (var problem in type.GetDefaultProblems(types, context.CancellationToken))
                    context.ReportDiagnostic(problem.Diagnostic);
            },
            SymbolKind.NamedType);
    }
}
