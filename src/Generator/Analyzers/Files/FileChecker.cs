using System;
using System.Collections.Generic;
using System.IO;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Checks the additional files of one compilation.</summary>
internal sealed class FileChecker(CompilationStartAnalysisContext start, FileKinds kinds)
{
    private readonly SectionTypes _sections = new(new ObjectTypes(start.Compilation, start.Options));
    private readonly Lazy<Dictionary<string, (AdditionalText File, FileKind Kind)>> _settingsFiles =
        new(() => FindSettingsFiles(start.Options, kinds));

    internal void Check(AdditionalFileAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
        if (kinds.Find(context.AdditionalFile, options) is not { } kind)
            return;
        if (kind.Settings is null)
            CheckSql(context, options);
        else
            CheckSettings(context, options, kind);
    }

    private void CheckSql(AdditionalFileAnalysisContext context, AnalyzerConfigOptions options)
    {
        if (context.AdditionalFile.GetText(context.CancellationToken) is not { } text
            || !start.TryGetValue(text, SqlFile.Reader, out var script) || script.IsEmpty)
        {
            return;
        }

        var report = new FileReport(new FileSeverities(options), SqlFile.ReadSuppressions(text, script), context.ReportDiagnostic);
        var locations = new FileLocations(context.AdditionalFile.Path, text);
        SqlFile.Report(script, locations, TargetVersion.In(options, context.Options), report, context.CancellationToken);
    }

    private void CheckSettings(AdditionalFileAnalysisContext context, AnalyzerConfigOptions options, FileKind kind)
    {
        if (context.AdditionalFile.GetText(context.CancellationToken) is not { } text
            || !start.TryGetValue(text, kind.SettingsReader, out var tree) || tree.IsEmpty)
        {
            return;
        }

        var sections = _sections.GetTree(context.CancellationToken);
        var file = new SettingsFile(tree, new FileLocations(context.AdditionalFile.Path, text), sections);
        if (file.IsEmpty)
            return;
        var report = new FileReport(new FileSeverities(options), SettingsFile.ReadSuppressions(text, tree), context.ReportDiagnostic);
        var targetVersion = TargetVersion.In(options, context.Options);
        new SettingsEvaluator(file, ReadBaseFile(context, sections), targetVersion, report, context.CancellationToken).Report();
    }

    /// <summary>Reads the file of the same folder that this file overrides; null if the project does not contain one.</summary>
    private SettingsFile? ReadBaseFile(AdditionalFileAnalysisContext context, SectionTree sections)
    {
        if (BaseFilePath(context.AdditionalFile.Path) is not { } path || !_settingsFiles.Value.TryGetValue(path, out var baseFile))
            return null;
        var (file, kind) = baseFile;
        if (file.GetText(context.CancellationToken) is not { } text || !start.TryGetValue(text, kind.SettingsReader, out var tree))
            return null;
        return tree.IsEmpty ? null : new SettingsFile(tree, new FileLocations(file.Path, text), sections);
    }

    /// <summary>Returns the settings files of a project by path; the first one wins if a path occurs twice.</summary>
    private static Dictionary<string, (AdditionalText File, FileKind Kind)> FindSettingsFiles(AnalyzerOptions options, FileKinds kinds)
    {
        var settingsFiles = new Dictionary<string, (AdditionalText File, FileKind Kind)>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in options.AdditionalFiles)
        {
            if (kinds.Find(file.Path) is { Settings: not null } && !settingsFiles.ContainsKey(file.Path)
                && kinds.Find(file, options.AnalyzerConfigOptionsProvider.GetOptions(file)) is { } kind)
            {
                settingsFiles.Add(file.Path, (file, kind));
            }
        }

        return settingsFiles;
    }

    /// <summary>
    /// Returns the path of the file that a file overrides: <c>appsettings.json</c> for <c>appsettings.Production.json</c>; null if there is
    /// none.
    /// </summary>
    private static string? BaseFilePath(string path)
    {
        var name = Path.GetFileName(path);
        var dot = name.IndexOf('.');
        var end = name.LastIndexOf('.');
        return dot <= 0 || dot == end ? null : path.Substring(0, path.Length - name.Length) + name.Substring(0, dot) + name.Substring(end);
    }
}
