using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// The severities that a section of .editorconfig gives to a file: <c>starrocks_awsauth.SRA2003.severity = none</c>. The compiler
/// applies <c>dotnet_diagnostic.*.severity</c> to C# alone, and hides it from analyzers: https://github.com/dotnet/roslyn/issues/31916.
/// </summary>
internal sealed class FileSeverities(AnalyzerConfigOptions options)
{
    /// <summary>What a problem is told with; null where it is not told.</summary>
    public DiagnosticSeverity? Find(string id, DiagnosticSeverity severity)
    {
        if (!options.TryGetValue("starrocks_awsauth." + id.ToLowerInvariant() + ".severity", out var text)
            && !options.TryGetValue("starrocks_awsauth." + id + ".severity", out text))
        {
            return severity;
        }

        return text.Trim().ToUpperInvariant() switch
        {
            "ERROR" => DiagnosticSeverity.Error,
            "WARNING" => DiagnosticSeverity.Warning,
            "SUGGESTION" or "INFO" => DiagnosticSeverity.Info,
            "SILENT" or "HIDDEN" or "REFACTORING" => DiagnosticSeverity.Hidden,
            "NONE" => null,
            _ => severity,
        };
    }
}
