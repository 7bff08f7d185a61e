using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Finds the problems of documents.</summary>
internal sealed class DocumentChecker(OpenDocuments documents, FolderOptions options)
{
    private static readonly SectionTree _noSections = new();

    /// <summary>Returns the problems of a version of a document, in the order of their locations.</summary>
    public IReadOnlyList<Diagnostic> Find(Snapshot snapshot, CancellationToken cancellation)
    {
        if (snapshot.Problems is { } known)
            return known;
        return snapshot.Problems = FindAll(snapshot, cancellation);
    }

    private IReadOnlyList<Diagnostic> FindAll(Snapshot snapshot, CancellationToken cancellation)
    {
        if (snapshot is not { Format: { } format, Content: { } content })
            return [];
        cancellation.ThrowIfCancellationRequested();
        var own = options.Of(snapshot.Address.Path);
        var target = TargetVersion.TryGet(own, TargetVersion.Key, out var version) ? StarRocksVersion.Parse(version) : null;
        var found = new List<Diagnostic>();
        new FileCheck(snapshot.Path, snapshot.Text.Source, content, own, target)
        {
            ReadBaseFile = () => format.HasLayers ? ReadBaseFile(format, snapshot.Address.Path) : null,
        }.Report(found.Add, cancellation);
        return [.. found
            .OrderBy(static problem => problem.Location.SourceSpan.Start)
            .ThenBy(static problem => problem.Id, StringComparer.Ordinal)];
    }

    /// <summary>Reads the file that a file overrides, as it is in the editor, or else on the disk.</summary>
    private SettingsFile? ReadBaseFile(FileFormat format, string? path)
    {
        if (path is null || FileKinds.BaseFilePath(path) is not { } basePath)
            return null;
        try
        {
            if (ReadText(basePath) is not { } text)
                return null;
            var settings = format.Read(text.ToString()).Settings;
            return settings is null ? null : SettingsFile.Read(basePath, text, settings, _noSections);
        }
        catch (Exception exception) when (FileFailure.IsExpected(exception))
        {
            return null;
        }
    }

    private SourceText? ReadText(string path)
    {
        if (documents.FindFile(path) is { } open)
            return open.Current.Text.Source;
        return File.Exists(path) ? InputText.Read(path) : null;
    }
}
