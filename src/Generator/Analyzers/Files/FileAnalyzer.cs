using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Checks the <c>.sql</c> files and the settings of a project as its C# is checked.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FileAnalyzer : DiagnosticAnalyzer
{
    private const string Switch = "build_property.StarRocksAwsAuthCheckFiles";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Options.AdditionalFiles.IsEmpty || IsOff(start.Options) || start.Compilation.GetTypeByMetadataName("StarRocks.AwsAuth.AwsAuthAttribute") is null)
                return;
            var check = new FileCheck(start);
            start.RegisterAdditionalFileAction(check.Run);
        });
    }

    private static bool IsOff(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(Switch, out var value) && string.Equals(value, "false", StringComparison.OrdinalIgnoreCase);
}
