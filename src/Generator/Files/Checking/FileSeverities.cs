using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Reads the severities that .editorconfig sets for a file: <c>starrocks_awsauth.SRA2003.severity = none</c>. The compiler applies
/// <c>dotnet_diagnostic.*.severity</c> only to C#, and does not show it to analyzers: https://github.com/dotnet/roslyn/issues/31916.
/// </summary>
internal sealed class FileSeverities(AnalyzerConfigOptions options)
{
    /// <summary>Returns the severity with which a rule is reported; null if it is not reported.</summary>
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
