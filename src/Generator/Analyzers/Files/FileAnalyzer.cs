using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Applies the rules to the <c>.sql</c> and settings files of a project.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FileAnalyzer : DiagnosticAnalyzer
{
    private const string CheckFilesProperty = "build_property.StarRocksAwsAuthCheckFiles";

    private readonly FileKinds _kinds;

    /// <summary>Initializes a new instance of the <see cref="FileAnalyzer"/> class for every supported format.</summary>
    public FileAnalyzer()
        : this(FileKinds.All)
    {
    }

    internal FileAnalyzer(FileKinds kinds) => _kinds = kinds;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Options.AdditionalFiles.IsEmpty || IsOff(start.Options) || !IsReferenced(start.Compilation))
                return;
            start.RegisterAdditionalFileAction(new FileChecker(start, _kinds).Check);
        });
    }

    private static bool IsReferenced(Compilation compilation) =>
        compilation.GetTypeByMetadataName("StarRocks.AwsAuth.AwsAuthAttribute") is not null;

    private static bool IsOff(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(CheckFilesProperty, out var value)
            && string.Equals(value, "false", StringComparison.OrdinalIgnoreCase);
}
