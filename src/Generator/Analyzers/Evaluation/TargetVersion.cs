using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Reads the version of StarRocks that a project runs: <c>starrocks_awsauth.target_version</c> of a file in .editorconfig or .globalconfig,
/// or else the MSBuild property <c>StarRocksAwsAuthTargetVersion</c>.
/// </summary>
internal static class TargetVersion
{
    internal const string Key = "starrocks_awsauth.target_version";
    internal const string Property = "StarRocksAwsAuthTargetVersion";

    /// <summary>Returns the version for the C# at a location; null if none is set, or if it cannot be read.</summary>
    internal static StarRocksVersion? At(Location location, AnalyzerOptions options) => location.SourceTree is { } tree
        ? In(options.AnalyzerConfigOptionsProvider.GetOptions(tree), options)
        : null;

    /// <summary>Returns the version for a file with its own options; null if none is set, or if it cannot be read.</summary>
    internal static StarRocksVersion? In(AnalyzerConfigOptions file, AnalyzerOptions options) =>
        TryGet(file, Key, out var text) || TryGetGlobal(options, out _, out text) ? StarRocksVersion.Parse(text) : null;

    /// <summary>Returns the version for a file outside a project; null if none is set, or if it cannot be read.</summary>
    internal static StarRocksVersion? Of(AnalyzerConfigOptions file) =>
        TryGet(file, Key, out var text) ? StarRocksVersion.Parse(text) : null;

    /// <summary>Finds the setting of a whole project, with its name.</summary>
    internal static bool TryGetGlobal(AnalyzerOptions options, out string name, [NotNullWhen(true)] out string? text)
    {
        var global = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        name = Key;
        if (TryGet(global, Key, out text))
            return true;
        name = Property;
        return TryGet(global, "build_property." + Property, out text);
    }

    /// <summary>Finds a setting with a value; the compiler passes an empty one for a property that is not set.</summary>
    internal static bool TryGet(AnalyzerConfigOptions options, string key, [NotNullWhen(true)] out string? text) =>
        options.TryGetValue(key, out text) && !string.IsNullOrWhiteSpace(text);
}
