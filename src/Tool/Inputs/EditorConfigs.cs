using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Finds the <c>.editorconfig</c> files that apply to a file, and reads each of them once.</summary>
/// <param name="read">Receives each file with its text.</param>
/// <param name="failed">Receives the files that cannot be read.</param>
internal sealed partial class EditorConfigs(Action<string, SourceText> read, Action<string, Exception> failed)
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
            return Folder.WithoutFiles;
        if (_folders.TryGetValue(path, out var known))
            return known;
        var file = Path.Combine(path, Name);
        var text = Read(file);
        var folder = text is not null && IsRoot(text) ? Folder.WithoutFiles : Find(Path.GetDirectoryName(path));
        if (text is not null)
        {
            read(file, text);
            folder = folder.With(AnalyzerConfig.Parse(text, file));
        }

        return _folders[path] = folder;
    }

    /// <summary>Indicates whether the files above one do not apply, by the last <c>root</c> before its first section.</summary>
    private static bool IsRoot(SourceText text) => text.Lines
        .Select(static line => line.ToString())
        .TakeWhile(static line => !line.AsSpan().TrimStart().StartsWith("["))
        .Select(static line => Root().Match(line))
        .LastOrDefault(static root => root.Success)?.Groups[1].Value.Equals("true", StringComparison.OrdinalIgnoreCase) == true;

    [GeneratedRegex(@"^\s*root\s*[=:]\s*(\w*)\s*(?:[#;].*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Root();

    private SourceText? Read(string path)
    {
        try
        {
            return SpecialFile.HasLength(path) ? InputText.ReadText(path) : null;
        }
        catch (Exception exception) when (FileFailure.IsExpected(exception))
        {
            failed(path, exception);
            return null;
        }
    }

    private sealed record Folder(IReadOnlyList<AnalyzerConfig> Files, AnalyzerConfigSet Set)
    {
        public static Folder WithoutFiles { get; } = new([], AnalyzerConfigSet.Create(Array.Empty<AnalyzerConfig>()));

        public Folder With(AnalyzerConfig file)
        {
            AnalyzerConfig[] files = [.. Files, file];
            return new Folder(files, AnalyzerConfigSet.Create(files));
        }
    }
}
