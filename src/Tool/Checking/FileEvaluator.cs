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
    /// <summary>Returns the problems of a file in the order of their locations.</summary>
    public IReadOnlyList<Diagnostic> Find(FileKind kind, string path, SourceText text, AnalyzerConfigOptions options)
    {
        var found = new List<Diagnostic>();
        var target = TargetVersion.TryGet(options, TargetVersion.Key, out var version) ? StarRocksVersion.Parse(version) : null;
        var check = new FileCheck(path, text, kind.Format.Read(text.ToString()), options, target)
        {
            ReadBaseFile = () => ReadBaseFile(kind, path),
        };
        check.Report(found.Add, cancellation);
        return [.. found.OrderBy(static problem => problem.Location.SourceSpan.Start).ThenBy(static problem => problem.Id, StringComparer.Ordinal)];
    }

    private static SettingsFile? ReadBaseFile(FileKind kind, string path)
    {
        try
        {
            return FileKinds.BaseFilePath(path) is { } basePath && File.Exists(basePath) && InputText.Read(basePath) is { } text
                && kind.Format.Read(text.ToString()).Settings is { } settings
                ? SettingsFile.Read(basePath, text, settings, new SectionTree())
                : null;
        }
        catch (Exception exception) when (FileFailure.IsExpected(exception))
        {
            return null;
        }
    }
}
