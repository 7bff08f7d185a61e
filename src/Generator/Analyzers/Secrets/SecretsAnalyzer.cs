using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Checks secrets in C#: literals, string members, revealed values, and types that lose their mask.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecretsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(RuleDescriptors.Of(SRA3001.Rule), SecretsDescriptors.SRA3002, SecretsDescriptors.SRA3003,
            SecretsDescriptors.SRA3005);

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
        // Each kind has its own action, because code consists mostly of operations that are none of ours.
        start.RegisterOperationAction(context => new SecretLiterals(types, context).AnalyzeConversion(), OperationKind.Conversion);
        start.RegisterOperationAction(context => new SecretLiterals(types, context).AnalyzeCreation(), OperationKind.ObjectCreation);
        start.RegisterOperationAction(context => new SecretLiterals(types, context).AnalyzeAssignment(), OperationKind.SimpleAssignment);
        start.RegisterOperationAction(
            context => new SecretLiterals(types, context).AnalyzeInitializer(), OperationKind.PropertyInitializer);
        start.RegisterSymbolAction(context => SecretMembers.Analyze(context, types), SymbolKind.NamedType);

        UnmaskedTypes.Register(start, types);

        // Registering a block start action also makes the analysis cover whole members; see WholeMemberAnalysis.
        var files = new RevealingFiles();
        start.RegisterOperationBlockStartAction(block =>
        {
            if (files.Contains(block.OperationBlocks[0].Syntax.SyntaxTree, block.CancellationToken))
                StartRevealing(block, types);
        });
    }

    private static void StartRevealing(OperationBlockStartAnalysisContext block, ObjectTypes types)
    {
        block.RegisterOperationAction(context => new SecretLiterals(types, context).AnalyzeInvocation(), OperationKind.Invocation);
        var leaks = new SecretLeaks(types);
        block.RegisterOperationAction(
            leaks.Add,
            OperationKind.Invocation,
            OperationKind.PropertyReference,
            OperationKind.MethodReference,
            OperationKind.Conversion,
            OperationKind.Loop);
        block.RegisterOperationBlockEndAction(leaks.Report);
    }
}
