using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Finds the <c>.editorconfig</c> files that apply to a file, and reads each of them once.</summary>
/// <param name="read">Receives each file with its text.</param>
/// <param name="failed">Receives the files that cannot be read.</param>
internal sealed class EditorConfigs(Action<string, SourceText> read, Action<string, Exception> failed)
{
    internal const string Name = ".editorconfig";

    private readonly Dictionary<string, Folder> _folders = new(StringComparer.Ordinal);

    /// <summary>Returns the options of a file.</summary>
    /// <param name="path">Its absolute path.</param>
    public ImmutableDictionary<string, string> OptionsOf(string path) =>
        Find(Path.GetDirectoryName(path)).Set.GetOptionsForSourcePath(path).AnalyzerOptions;

    private Folder Find(string? path)
    {
        if (path is null)
            return new Folder([], AnalyzerConfigSet.Create(Array.Empty<AnalyzerConfig>()));
        if (_folders.TryGetValue(path, out var known))
            return known;
        var outer = Find(Path.GetDirectoryName(path));
        return _folders[path] = Read(Path.Combine(path, Name)) is { } own ? outer.With(own) : outer;
    }

    private AnalyzerConfig? Read(string path)
    {
        try
        {
            if (!SpecialFile.HasLength(path))
                return null;
            var text = InputText.ReadText(path);
            read(path, text);
            return AnalyzerConfig.Parse(text, path);
        }
        catch (Exception exception) when (FileFailure.IsExpected(exception))
        {
            failed(path, exception);
            return null;
        }
    }

    private sealed record Folder(IReadOnlyList<AnalyzerConfig> Files, AnalyzerConfigSet Set)
    {
        public Folder With(AnalyzerConfig file)
        {
            AnalyzerConfig[] files = [.. Files, file];
            return new Folder(files, AnalyzerConfigSet.Create(files));
        }
    }
}
