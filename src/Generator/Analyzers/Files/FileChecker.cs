using System;
using System.Collections.Generic;
using System.Threading;
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
        var (file, cancellation) = (context.AdditionalFile, context.CancellationToken);
        if (kinds.Find(file, options) is not { } kind || file.GetText(cancellation) is not { } text
            || !start.TryGetValue(text, kind.Reader, out var content) || content.IsEmpty)
        {
            return;
        }

        var sections = content.Settings is null ? new SectionTree() : _sections.GetTree(cancellation);
        new FileCheck(file.Path, text, content, options, TargetVersion.In(options, context.Options))
        {
            Sections = sections,
            ReadBaseFile = () => ReadBaseFile(file.Path, sections, cancellation),
        }.Report(context.ReportDiagnostic, cancellation);
    }

    /// <summary>Reads the file of the same folder that a file overrides; null if the project does not contain one.</summary>
    private SettingsFile? ReadBaseFile(string overriding, SectionTree sections, CancellationToken cancellation)
    {
        if (FileKinds.BaseFilePath(overriding) is not { } path || !_settingsFiles.Value.TryGetValue(path, out var baseFile))
            return null;
        var (file, kind) = baseFile;
        return file.GetText(cancellation) is { } text && start.TryGetValue(text, kind.Reader, out var content)
            ? SettingsFile.Read(file.Path, text, content.Settings, sections)
            : null;
    }

    /// <summary>Returns the settings files of a project by path; the first one wins if a path occurs twice.</summary>
    private static Dictionary<string, (AdditionalText File, FileKind Kind)> FindSettingsFiles(AnalyzerOptions options, FileKinds kinds)
    {
        var settingsFiles = new Dictionary<string, (AdditionalText File, FileKind Kind)>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in options.AdditionalFiles)
        {
            if (kinds.Find(file.Path) is { Format.HasLayers: true } && !settingsFiles.ContainsKey(file.Path)
                && kinds.Find(file, options.AnalyzerConfigOptionsProvider.GetOptions(file)) is { } kind)
            {
                settingsFiles.Add(file.Path, (file, kind));
            }
        }

        return settingsFiles;
    }
}
