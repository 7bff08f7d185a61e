using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Checks the <c>.sql</c> files of a project as its C# is checked.</summary>
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

            // Kept with the text: an editor asks again after each edit of whatever else.
            SqlScript Read(SourceText text) => start.TryGetValue(text, SqlFile.Reader, out var script) ? script : SqlScript.Empty;
            start.RegisterAdditionalFileAction(file => Analyze(file, Read));
        });
    }

    private static bool IsOff(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(Switch, out var value) && string.Equals(value, "false", StringComparison.OrdinalIgnoreCase);

    private static void Analyze(AdditionalFileAnalysisContext context, Func<SourceText, SqlScript> read)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
        if (!FileKinds.IsSql(context.AdditionalFile, options) || context.AdditionalFile.GetText(context.CancellationToken) is not { } text || read(text) is not { IsEmpty: false } script)
            return;
        var report = new FileReport(new FileSeverities(options), FileSuppressions.Read(text), context.ReportDiagnostic);
        SqlFile.Judge(script, new FilePlace(context.AdditionalFile.Path, text), report, context.CancellationToken);
    }
}
