using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>
/// Makes the compiler bind every member first, so that the time for binding is not part of the measured analyzers.
/// </summary>
#pragma warning disable RS1030, RS1036, RS1038, RS1041 // The analyzer is not part of a package: it runs only in this measurement.
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
