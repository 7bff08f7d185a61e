using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reports target versions that cannot be read, each once in a project.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TargetVersionAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(RuleDescriptors.Of(SRA4005.Rule));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(static compilation => Analyze(compilation));
    }

    private static void Analyze(CompilationAnalysisContext context)
    {
        var reported = new HashSet<string>(StringComparer.Ordinal);
        if (TargetVersion.TryGetGlobal(context.Options, out var name, out var value))
            Report(name, value);
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        foreach (var tree in context.Compilation.SyntaxTrees)
            ReportFile(provider.GetOptions(tree));
        foreach (var file in context.Options.AdditionalFiles)
            ReportFile(provider.GetOptions(file));

        void ReportFile(AnalyzerConfigOptions options)
        {
            if (TargetVersion.TryGet(options, TargetVersion.Key, out var text))
                Report(TargetVersion.Key, text);
        }

        void Report(string setting, string text)
        {
            if (StarRocksVersion.Parse(text) is null && reported.Add(setting + "=" + text))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    RuleDescriptors.Of(SRA4005.Rule), Location.None, SRA4005.UnreadableMessage(setting, text)));
            }
        }
    }
}
