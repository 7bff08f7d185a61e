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
    /// <param name="kind">The kind of the file.</param>
    /// <param name="path">Its absolute path.</param>
    /// <param name="text">Its text.</param>
    /// <param name="options">Its options.</param>
    public IReadOnlyList<Diagnostic> Find(FileKind kind, string path, SourceText text, AnalyzerConfigOptions options)
    {
        var found = new List<Diagnostic>();
        var target = TargetVersion.TryGet(options, TargetVersion.Key, out var version) ? StarRocksVersion.Parse(version) : null;
        new FileCheck(path, text, kind.Format.Read(text.ToString()), options, target)
        {
            ReadBaseFile = () => kind.Format.HasLayers ? ReadBaseFile(kind, path) : null,
        }.Report(found.Add, cancellation);
        return [.. found
            .OrderBy(static problem => problem.Location.SourceSpan.Start)
            .ThenBy(static problem => problem.Id, StringComparer.Ordinal)];
    }

    /// <summary>Reads the file that a file overrides, such as appsettings.json, even if it is not checked itself.</summary>
    private static SettingsFile? ReadBaseFile(FileKind kind, string path)
    {
        if (FileKinds.BaseFilePath(path) is not { } basePath)
            return null;
        try
        {
            return SpecialFile.HasLength(basePath) && InputText.Read(basePath) is { } text
                && kind.Format.Read(text.ToString()).Settings is { } settings
                ? SettingsFile.Read(basePath, text, settings, _noSections)
                : null;
        }
        catch (Exception exception) when (FileFailure.IsExpected(exception))
        {
            return null;
        }
    }
}
