using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Reports errors in the declaration of annotated types, which the readers of the generator find, and types that the .NET configuration
/// binder does not read correctly.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = DeclarationDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("StarRocks.AwsAuth.AwsAuthAttribute") is null)
                return;
            start.RegisterSymbolAction(static symbol => Analyze(symbol), SymbolKind.NamedType);
            BinderCalls.Register(start);
        });
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        ReportContainer(context, type, type);
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface)
            || MappingAttribute.Find(type) is not { } attribute)
            return;
        var problems = Read(context, type, attribute);
        foreach (var problem in problems.Found)
        {
            if (problem.Descriptor != DeclarationDescriptors.ContainerNotPartial)
                Report(context, problem);
        }
    }

    private static DeclarationProblems Read(SymbolAnalysisContext context, INamedTypeSymbol type, MappingAttribute attribute)
    {
        var problems = new DeclarationProblems(wanted: true);
        var scope = new ReadScope(context.Compilation, context.CancellationToken);
        if (context.Compilation is CSharpCompilation { LanguageVersion: < CompilationFacts.OldestLanguage and var language })
            LanguageReader.Report(scope, type, attribute, language, problems);
        else
            MappedTypeReader.Read(scope, type, problems);
        return problems;
    }

    /// <summary>
    /// Reports a container that is not partial while the container is analyzed, because an editor offers fixes only for diagnostics in the
    /// analyzed symbol.
    /// </summary>
    private static void ReportContainer(SymbolAnalysisContext context, INamedTypeSymbol container, INamedTypeSymbol outer)
    {
        foreach (var nested in outer.GetTypeMembers())
        {
            if (MappingAttribute.Find(nested) is { } attribute)
            {
                foreach (var problem in Read(context, nested, attribute).Found)
                {
                    if (problem.Descriptor == DeclarationDescriptors.ContainerNotPartial && IsDeclaredAt(container, problem.Location))
                        Report(context, problem);
                }
            }

            ReportContainer(context, container, nested);
        }
    }

    private static bool IsDeclaredAt(INamedTypeSymbol type, Location location)
    {
        foreach (var declared in type.Locations)
        {
            if (declared == location)
                return true;
        }

        return false;
    }

    private static void Report(SymbolAnalysisContext context, DeclarationProblem problem) =>
        context.ReportDiagnostic(
            Diagnostic.Create(
                problem.Descriptor,
                problem.Location,
                problem.Related is null ? null : [problem.Related],
                problem.Properties,
                problem.Arguments));
}
