using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Which additional files are looked at: by their names, and whatever else the project lists as StarRocksAwsAuthFiles.</summary>
internal static class FileKinds
{
    private const string Listed = "build_metadata.AdditionalFiles.StarRocksAwsAuth";

    internal static bool IsSql(AdditionalText file, AnalyzerConfigOptions options) =>
        EndsIn(file, ".sql") || (IsListed(options) && !EndsIn(file, ".json") && !EndsIn(file, ".jsonc"));

    private static bool IsListed(AnalyzerConfigOptions options) =>
        options.TryGetValue(Listed, out var value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    private static bool EndsIn(AdditionalText file, string extension) => file.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
