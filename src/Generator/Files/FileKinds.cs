using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Contains the kinds of files that are checked, by extension. Every other file is ignored, even if the project lists it.
/// </summary>
internal sealed class FileKinds(params FileKind[] kinds)
{
    private const string Listed = "build_metadata.AdditionalFiles.StarRocksAwsAuth";

    private static readonly SettingsFileFormat _json = new(JsonFormat.Instance);

    private static readonly SettingsFileFormat _backend = new(ConfFormat.Backend);

    public static FileKinds All { get; } = new(
        new FileKind(".sql", SqlFormat.Instance, defaultName: ""),
        new FileKind(".ddl", SqlFormat.Instance, defaultName: null),
        new FileKind(".json", _json, "appsettings"),
        new FileKind(".jsonc", _json, "appsettings"),
        new FileKind("be.conf", _backend, defaultName: null),
        new FileKind("cn.conf", _backend, defaultName: null),
        new FileKind(".conf", SettingsFileFormat.Conf, "fe"),
        new FileKind(".properties", new SettingsFileFormat(PropertiesFormat.Instance), defaultName: null));

    /// <summary>Gets the extensions of templates, which follow the extension of the generated file.</summary>
    public static IReadOnlyList<string> TemplateExtensions { get; } = [".j2", ".jinja", ".jinja2", ".tmpl", ".tpl", ".tftpl", ".template"];

    /// <summary>Gets the extensions of the files that can override the settings of another one.</summary>
    public IEnumerable<string> LayerExtensions => kinds.Where(static kind => kind.Format.HasLayers).Select(static kind => kind.Extension);

    /// <summary>Returns these kinds and others.</summary>
    public FileKinds With(params FileKind[] others) => new([.. kinds, .. others]);

    /// <summary>Returns the kind of a file; null if the file is not checked.</summary>
    public FileKind? Find(AdditionalText file, AnalyzerConfigOptions options) =>
        Find(file.Path) is { } kind && (IsDefault(kind, file.Path) || IsListed(options)) ? kind : null;

    /// <summary>Returns the kind of a file by its name; null if the extension is unknown.</summary>
    public FileKind? Find(string path)
    {
        var name = RemoveTemplateExtension(path);
        foreach (var kind in kinds)
        {
            if (EndsIn(name, kind.Extension) && (kind.Extension[0] == '.' || Path.GetFileName(name).Length == kind.Extension.Length))
                return kind;
        }

        return null;
    }

    /// <summary>
    /// Returns the path of the file that a file overrides: <c>appsettings.json</c> for <c>appsettings.Production.json</c>, and
    /// <c>appsettings.json.j2</c> for <c>appsettings.Production.json.j2</c>; null if there is none.
    /// </summary>
    public static string? BaseFilePath(string path)
    {
        var generated = RemoveTemplateExtension(path);
        var name = Path.GetFileName(generated);
        var dot = name.IndexOf('.');
        var end = name.LastIndexOf('.');
        return dot <= 0 || dot == end ? null : path.Remove(generated.Length - name.Length + dot, end - dot);
    }

    private static string RemoveTemplateExtension(string path)
    {
        foreach (var template in TemplateExtensions)
        {
            if (EndsIn(path, template))
                return path.Substring(0, path.Length - template.Length);
        }

        return path;
    }

    private static bool IsDefault(FileKind kind, string path) => kind.DefaultName is { } name && EndsIn(path, kind.Extension)
        && Path.GetFileName(path).StartsWith(name, StringComparison.OrdinalIgnoreCase);

    private static bool IsListed(AnalyzerConfigOptions options) =>
        options.TryGetValue(Listed, out var value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    private static bool EndsIn(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
