using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>
/// Has the compiler bind every member before another analyzer asks: whoever asks first pays for that, and it is no cost of ours.
/// </summary>
#pragma warning disable RS1030, RS1036, RS1041 // No analyzer of a package: it runs in the measurement alone, and before every other.
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class BindingAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [new("GROWTH", "Binding", "Binding", "Binding", DiagnosticSeverity.Hidden, isEnabledByDefault: true)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(
            static symbol =>
            {
                foreach (var reference in symbol.Symbol.DeclaringSyntaxReferences)
                    Bind(symbol.Compilation.GetSemanticModel(reference.SyntaxTree), reference.GetSyntax(symbol.CancellationToken));
            },
            SymbolKind.NamedType);
    }

    private static void Bind(SemanticModel model, SyntaxNode type)
    {
        foreach (var node in type.DescendantNodes().Where(static node => node is BlockSyntax or ArrowExpressionClauseSyntax
            or EqualsValueClauseSyntax))
        {
            if (node.Parent is BaseMethodDeclarationSyntax or PropertyDeclarationSyntax
                or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax })
                model.GetOperation(node);
        }
    }
}
