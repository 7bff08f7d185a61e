using System;
using System.Collections.Generic;
using System.IO;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>The check of a compilation's files.</summary>
internal sealed class FileCheck(CompilationStartAnalysisContext start, FileKinds kinds)
{
    private readonly SectionTypes _sections = new(new ObjectTypes(start.Compilation));
    private readonly Lazy<Dictionary<string, (AdditionalText File, FileKind Kind)>> _settings = new(() => Settings(start.Options, kinds));

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
        SqlFile.Evaluate(script, new FileLocations(context.AdditionalFile.Path, text), report, context.CancellationToken);
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
        new SettingsEvaluator(own, Below(context, sections), report, context.CancellationToken).Run();
    }

    /// <summary>The file of the same folder that this one overlays, if the project has it.</summary>
    private SettingsFile? Below(AdditionalFileAnalysisContext context, SectionTree sections)
    {
        if (PathBelow(context.AdditionalFile.Path) is not { } path || !_settings.Value.TryGetValue(path, out var below))
            return null;
        var (file, kind) = below;
        if (file.GetText(context.CancellationToken) is not { } text || !start.TryGetValue(text, kind.SettingsReader, out var tree))
            return null;
        return tree.IsEmpty ? null : new SettingsFile(tree, new FileLocations(file.Path, text), sections);
    }

    /// <summary>The settings files of a project by their paths; of two with the same path, the first.</summary>
    private static Dictionary<string, (AdditionalText File, FileKind Kind)> Settings(AnalyzerOptions options, FileKinds kinds)
    {
        var settings = new Dictionary<string, (AdditionalText File, FileKind Kind)>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in options.AdditionalFiles)
        {
            if (kinds.Of(file.Path) is { Settings: not null } && !settings.ContainsKey(file.Path)
                && kinds.Of(file, options.AnalyzerConfigOptionsProvider.GetOptions(file)) is { } kind)
            {
                settings.Add(file.Path, (file, kind));
            }
        }

        return settings;
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
