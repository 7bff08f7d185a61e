using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Looks at what becomes of secrets in C#: where they are written down, how they are declared, and where they are shown.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecretsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(SecretsDescriptors.SRA3001, SecretsDescriptors.SRA3002, SecretsDescriptors.SRA3003);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("StarRocks.AwsAuth.AwsAuthAttribute") is not null)
                Start(start, new ObjectTypes(start.Compilation));
        });
    }

    private static void Start(CompilationStartAnalysisContext start, ObjectTypes types)
    {
        WholeMember.OfOperations(start);
        start.RegisterOperationAction(
            context => new SecretLiterals(types, context).Analyze(),
            OperationKind.Conversion,
            OperationKind.Invocation,
            OperationKind.SimpleAssignment,
            OperationKind.Argument,
            OperationKind.PropertyInitializer);
        start.RegisterOperationAction(static context => SecretLeaks.Analyze(context), OperationKind.Invocation, OperationKind.PropertyReference);
        start.RegisterSymbolAction(context => SecretMembers.Analyze(context, types), SymbolKind.NamedType);
    }
}
