using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Applies the rules to the text of a file.</summary>
/// <param name="readText">Reads the text of another file; null if there is none.</param>
/// <param name="cancellation">The token to cancel the evaluation.</param>
internal sealed class FileEvaluator(Func<string, SourceText?> readText, CancellationToken cancellation)
{
    private static readonly SectionTree _noSections = new();

    /// <summary>Initializes a new instance that reads other files from the disk.</summary>
    /// <param name="cancellation">The token to cancel the evaluation.</param>
    public FileEvaluator(CancellationToken cancellation)
        : this(ReadFile, cancellation)
    {
    }

    /// <summary>Returns the text of a file on the disk; null if there is none. A pipe is left to its own reader.</summary>
    public static SourceText? ReadFile(string path) => SpecialFile.HasLength(path) ? InputText.Read(path) : null;

    /// <summary>Returns the problems of a file in the order of their locations, with the fixes that are possible.</summary>
    /// <param name="kind">The kind of the file.</param>
    /// <param name="path">Its absolute path.</param>
    /// <param name="text">Its text.</param>
    /// <param name="options">Its options.</param>
    public IReadOnlyList<Diagnostic> Find(FileKind kind, string path, SourceText text, AnalyzerConfigOptions options)
    {
        var content = kind.Format.Read(text.ToString());
        return FileFixes.WithPossibleFixes(content, Find(path, text, content, options));
    }

    /// <summary>
    /// Returns the problems of a file with the given content, in the order of their locations. Whether a fix is possible is not known.
    /// </summary>
    public IReadOnlyList<Diagnostic> Find(string path, SourceText text, FileContent content, AnalyzerConfigOptions options)
    {
        var found = new List<Diagnostic>();
        var target = TargetVersion.Of(options);
        new FileCheck(path, text, content, options, target) { ReadBaseFile = () => ReadBaseFile(path) }.Report(found.Add, cancellation);
        return [.. found
            .OrderBy(static problem => problem.Location.SourceSpan.Start)
            .ThenBy(static problem => problem.Id, StringComparer.Ordinal)];
    }

    /// <summary>Reads the file that a file overrides, such as appsettings.json, even if it is not checked itself.</summary>
    private SettingsFile? ReadBaseFile(string path)
    {
        if (FileKinds.BaseFilePath(path) is not { } basePath || ToolFileKinds.All.Find(basePath) is not { Format.HasLayers: true } kind)
            return null;
        try
        {
            return readText(basePath) is { } text && kind.Format.Read(text.ToString()).Settings is { } settings
                ? SettingsFile.Read(basePath, text, settings, _noSections)
                : null;
        }
        catch (Exception exception) when (FileFailure.IsExpected(exception))
        {
            return null;
        }
    }
}
