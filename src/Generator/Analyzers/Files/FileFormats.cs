using System;
using System.IO;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Which additional files are looked at: by their names, and whatever else the project lists as StarRocksAwsAuthFiles.</summary>
internal static class FileKinds
{
    private const string Listed = "build_metadata.AdditionalFiles.StarRocksAwsAuth";
    private const string Settings = "appsettings";

    internal static bool IsSql(AdditionalText file, AnalyzerConfigOptions options) => EndsIn(file.Path, ".sql") || (IsListed(options) && !IsJson(file.Path));

    internal static bool IsSettings(AdditionalText file, AnalyzerConfigOptions options) =>
        IsJson(file.Path) && (IsListed(options) || Path.GetFileName(file.Path).StartsWith(Settings, StringComparison.OrdinalIgnoreCase));

    internal static bool IsJson(string path) => EndsIn(path, ".json") || EndsIn(path, ".jsonc");

    /// <summary>
    /// The file that a settings file overlays: <c>appsettings.json</c> for <c>appsettings.Production.json</c>. Null for one that overlays none.
    /// </summary>
    internal static string? Below(string path)
    {
        var name = Path.GetFileName(path);
        var dot = name.IndexOf('.');
        var end = name.LastIndexOf('.');
        return dot <= 0 || dot == end ? null : path.Substring(0, path.Length - name.Length) + name.Substring(0, dot) + name.Substring(end);
    }

    private static bool IsListed(AnalyzerConfigOptions options) =>
        options.TryGetValue(Listed, out var value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    private static bool EndsIn(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
