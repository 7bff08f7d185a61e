using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Applies the rules to a file.</summary>
/// <param name="path">The path for the locations of problems.</param>
/// <param name="text">The text of the file.</param>
/// <param name="content">What its format has read from the text.</param>
/// <param name="options">The settings of .editorconfig for the file.</param>
/// <param name="targetVersion">The version of StarRocks; null if none is set.</param>
internal sealed class FileCheck(
    string path, SourceText text, FileContent content, AnalyzerConfigOptions options, StarRocksVersion? targetVersion)
{
    /// <summary>Gets the sections that types are bound to.</summary>
    public SectionTree Sections { get; init; } = new();

    /// <summary>Gets a function that returns the settings of the file that this one overrides; it returns null if there is none.</summary>
    public Func<SettingsFile?> ReadBaseFile { get; init; } = static () => null;

    public void Report(Action<Diagnostic> report, CancellationToken cancellation)
    {
        if (content.IsEmpty)
            return;
        var all = new FileReport(new FileSeverities(options), new FileSuppressions(content), report);
        foreach (var part in content.Texts)
        {
            if (part.Script is not null)
                ReportSql(part, all, cancellation);
            else
                ReportSettings(part, all, cancellation);
        }
    }

    private void ReportSql(FileText part, FileReport report, CancellationToken cancellation) =>
        new SqlEvaluator(part, new FileLocations(path, text, part), targetVersion, report, cancellation).Report();

    private void ReportSettings(FileText part, FileReport report, CancellationToken cancellation)
    {
        if (SettingsFile.Read(path, text, part, Sections) is { } file)
            new SettingsEvaluator(file, part.Outer is null ? ReadBaseFile() : null, targetVersion, report, cancellation).Report();
    }
}
