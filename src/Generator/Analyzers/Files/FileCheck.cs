using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>The check of a compilation's files. What is read of a text is kept with it: an editor asks again after each edit of whatever else.</summary>
internal sealed class FileCheck(CompilationStartAnalysisContext start)
{
    private readonly SectionTypes _sections = new(new ObjectTypes(start.Compilation));

    internal void Run(AdditionalFileAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
        if (FileKinds.IsSql(context.AdditionalFile, options))
            RunSql(context, options);
        else if (FileKinds.IsSettings(context.AdditionalFile, options))
            RunSettings(context, options);
    }

    private void RunSql(AdditionalFileAnalysisContext context, AnalyzerConfigOptions options)
    {
        if (context.AdditionalFile.GetText(context.CancellationToken) is not { } text || !start.TryGetValue(text, SqlFile.Reader, out var script) || script.IsEmpty)
            return;
        var report = new FileReport(new FileSeverities(options), SqlFile.Suppressions(text, script), context.ReportDiagnostic);
        SqlFile.Judge(script, new FilePlace(context.AdditionalFile.Path, text), report, context.CancellationToken);
    }

    private void RunSettings(AdditionalFileAnalysisContext context, AnalyzerConfigOptions options)
    {
        if (context.AdditionalFile.GetText(context.CancellationToken) is not { } text || !start.TryGetValue(text, SettingsFile.Reader, out var json) || json.IsEmpty)
            return;
        var sections = _sections.Tree(context.CancellationToken);
        var own = new SettingsFile(json, new FilePlace(context.AdditionalFile.Path, text), sections);
        if (own.IsEmpty)
            return;
        var report = new FileReport(new FileSeverities(options), SettingsFile.Suppressions(text, json), context.ReportDiagnostic);
        new SettingsJudge(own, Below(context, sections), report, context.CancellationToken).Run();
    }

    /// <summary>The file of the same folder that this one overlays, if the project has it.</summary>
    private SettingsFile? Below(AdditionalFileAnalysisContext context, SectionTree sections)
    {
        if (FileKinds.Below(context.AdditionalFile.Path) is not { } path)
            return null;
        var file = context.Options.AdditionalFiles.FirstOrDefault(each => string.Equals(each.Path, path, StringComparison.OrdinalIgnoreCase));
        if (file is null || !FileKinds.IsSettings(file, context.Options.AnalyzerConfigOptionsProvider.GetOptions(file)))
            return null;
        return file.GetText(context.CancellationToken) is { } text && start.TryGetValue(text, SettingsFile.Reader, out var json) && !json.IsEmpty
            ? new SettingsFile(json, new FilePlace(path, text), sections)
            : null;
    }
}
