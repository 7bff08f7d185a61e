using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Represents the file of <c>--config</c>, in the syntax of .editorconfig. Its keys before the first section apply to every file, as those
/// of a .globalconfig do, and those of a section to the files that its name matches from the working directory.
/// </summary>
internal sealed class ConfigFile
{
    private readonly AnalyzerConfigSet _sections;

    private ConfigFile(AnalyzerConfigSet sections, AnalyzerConfigOptionsResult global)
    {
        _sections = sections;

        // As in a build, the own key of a rule decides for files.
        Global = global.AnalyzerOptions.AddRange(global.TreeOptions
            .Select(static rule => KeyValuePair.Create(FileSeverities.KeyStart + rule.Key + FileSeverities.KeyEnd, WordOf(rule.Value)))
            .Where(rule => !global.AnalyzerOptions.ContainsKey(rule.Key)));
    }

    /// <summary>Gets the configuration without a file.</summary>
    internal static ConfigFile None { get; } = Parse("", Path.GetTempPath());

    /// <summary>
    /// Gets the keys that apply to every file. As in a .globalconfig, <c>dotnet_diagnostic.SRAnnnn.severity</c> is one of them.
    /// </summary>
    public ImmutableDictionary<string, string> Global { get; }

    /// <summary>Reads the file, and returns its text too.</summary>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    internal static ConfigFile Read(string path, string directory, out SourceText text)
    {
        try
        {
            text = InputText.ReadText(Path.GetFullPath(path, directory));
            return Parse(text.ToString(), directory);
        }
        catch (Exception exception) when (FileFailure.IsExpected(exception))
        {
            throw UsageException.For("configuration", path, "read", exception);
        }
    }

    /// <summary>Returns the keys of the sections that match a file.</summary>
    public IReadOnlyDictionary<string, string> OptionsOf(string path) => _sections.GetOptionsForSourcePath(path).AnalyzerOptions;

    private static ConfigFile Parse(string text, string directory)
    {
        var sections = AnalyzerConfig.Parse(text, Path.Combine(directory, ".editorconfig"));
        var global = AnalyzerConfig.Parse(BeforeSections(text), Path.Combine(directory, ".globalconfig"));
        return new ConfigFile(
            AnalyzerConfigSet.Create(new[] { sections }), AnalyzerConfigSet.Create(new[] { global }).GlobalConfigOptions);
    }

    private static string WordOf(ReportDiagnostic severity) => severity switch
    {
        ReportDiagnostic.Error => "error",
        ReportDiagnostic.Warn => "warning",
        ReportDiagnostic.Info => "suggestion",
        ReportDiagnostic.Hidden => "silent",
        ReportDiagnostic.Suppress => "none",
        _ => "default",
    };

    private static string BeforeSections(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found + 1 : text.Length;
            if (text.AsSpan(start, end - start).TrimStart().StartsWith("["))
                return text[..start];
            start = end;
        }

        return text;
    }
}
