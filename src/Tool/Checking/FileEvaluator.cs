using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Applies the rules to the text of a file.</summary>
internal sealed class FileEvaluator(CancellationToken cancellation)
{
    private static readonly SectionTree _noSections = new();

    /// <summary>Returns the problems of a file in the order of their locations.</summary>
    public IReadOnlyList<Diagnostic> Find(FileKind kind, string path, SourceText text, AnalyzerConfigOptions options)
    {
        var found = new List<Diagnostic>();
        var target = TargetVersion.TryGet(options, TargetVersion.Key, out var version) ? StarRocksVersion.Parse(version) : null;
        if (kind.Settings is null)
            FindInSql(path, text, options, target, found);
        else
            FindInSettings(kind, path, text, options, target, found);
        return [.. found.OrderBy(static problem => problem.Location.SourceSpan.Start).ThenBy(static problem => problem.Id, StringComparer.Ordinal)];
    }

    private void FindInSql(
        string path, SourceText text, AnalyzerConfigOptions options, StarRocksVersion? target, List<Diagnostic> found)
    {
        var all = text.ToString();
        if (!SqlScript.MayConcern(all) || SqlScript.Read(all) is not { IsEmpty: false } script)
            return;
        var report = new FileReport(new FileSeverities(options), SqlFile.ReadSuppressions(text, script), found.Add);
        SqlFile.Report(script, new FileLocations(path, text), target, report, cancellation);
    }

    private void FindInSettings(
        FileKind kind, string path, SourceText text, AnalyzerConfigOptions options, StarRocksVersion? target, List<Diagnostic> found)
    {
        if (ReadSettings(kind, path, text, out var tree) is not { IsEmpty: false } file)
            return;
        var report = new FileReport(new FileSeverities(options), SettingsFile.ReadSuppressions(text, tree), found.Add);
        new SettingsEvaluator(file, ReadBaseFile(kind, path), target, report, cancellation).Report();
    }

    private static SettingsFile? ReadSettings(FileKind kind, string path, SourceText text, out SettingsTree tree)
    {
        tree = kind.Settings!.Read(text.ToString());
        return tree.IsEmpty ? null : new SettingsFile(tree, new FileLocations(path, text), _noSections);
    }

    private static SettingsFile? ReadBaseFile(FileKind kind, string path)
    {
        var name = Path.GetFileName(path);
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var end = name.LastIndexOf('.');
        if (dot <= 0 || dot == end)
            return null;
        var basePath = string.Concat(path.AsSpan(0, path.Length - name.Length), name.AsSpan(0, dot), name.AsSpan(end));
        try
        {
            return File.Exists(basePath) && InputText.Read(basePath) is { } text ? ReadSettings(kind, basePath, text, out _) : null;
        }
        catch (Exception exception) when (FileFailure.IsExpected(exception))
        {
            return null;
        }
    }
}
