using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>The check of a compilation's files.</summary>
internal sealed class FileCheck(CompilationStartAnalysisContext start, FileKinds kinds)
{
    private readonly SectionTypes _sections = new(new ObjectTypes(start.Compilation));

    internal void Run(AdditionalFileAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
        if (kinds.Of(context.AdditionalFile, options) is not { } kind)
            return;
        if (kind.Settings is null)
            RunSql(context, options);
        else
            RunSettings(context, options, kind);
    }

    private void RunSql(AdditionalFileAnalysisContext context, AnalyzerConfigOptions options)
    {
        if (context.AdditionalFile.GetText(context.CancellationToken) is not { } text
            || !start.TryGetValue(text, SqlFile.Reader, out var script) || script.IsEmpty)
        {
            return;
        }

        var report = new FileReport(new FileSeverities(options), SqlFile.Suppressions(text, script), context.ReportDiagnostic);
        SqlFile.Judge(script, new FileLocations(context.AdditionalFile.Path, text), report, context.CancellationToken);
    }

    private void RunSettings(AdditionalFileAnalysisContext context, AnalyzerConfigOptions options, FileKind kind)
    {
        if (context.AdditionalFile.GetText(context.CancellationToken) is not { } text
            || !start.TryGetValue(text, kind.SettingsReader, out var tree) || tree.IsEmpty)
        {
            return;
        }

        var sections = _sections.Tree(context.CancellationToken);
        var own = new SettingsFile(tree, new FileLocations(context.AdditionalFile.Path, text), sections);
        if (own.IsEmpty)
            return;
        var report = new FileReport(new FileSeverities(options), SettingsFile.Suppressions(text, tree), context.ReportDiagnostic);
        new SettingsJudge(own, Below(context, sections), report, context.CancellationToken).Run();
    }

    /// <summary>The file of the same folder that this one overlays, if the project has it.</summary>
    private SettingsFile? Below(AdditionalFileAnalysisContext context, SectionTree sections)
    {
        if (PathBelow(context.AdditionalFile.Path) is not { } path)
            return null;
        var (files, options) = (context.Options.AdditionalFiles, context.Options.AnalyzerConfigOptionsProvider);
        var file = files.FirstOrDefault(each => string.Equals(each.Path, path, StringComparison.OrdinalIgnoreCase));
        if (file is null || kinds.Of(file, options.GetOptions(file)) is not { Settings: not null } kind)
            return null;
        if (file.GetText(context.CancellationToken) is not { } text || !start.TryGetValue(text, kind.SettingsReader, out var tree))
            return null;
        return tree.IsEmpty ? null : new SettingsFile(tree, new FileLocations(path, text), sections);
    }

    /// <summary><c>appsettings.json</c> for <c>appsettings.Production.json</c>; null for a name without a middle.</summary>
    private static string? PathBelow(string path)
    {
        var name = Path.GetFileName(path);
        var dot = name.IndexOf('.');
        var end = name.LastIndexOf('.');
        return dot <= 0 || dot == end ? null : path.Substring(0, path.Length - name.Length) + name.Substring(0, dot) + name.Substring(end);
    }
}
