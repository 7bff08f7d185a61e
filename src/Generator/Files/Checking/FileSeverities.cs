using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Reads the severities that .editorconfig sets for a file: <c>starrocks_awsauth.SRA2003.severity = none</c>. The compiler applies
/// <c>dotnet_diagnostic.*.severity</c> only to C#, and does not show it to analyzers: https://github.com/dotnet/roslyn/issues/31916.
/// </summary>
internal sealed class FileSeverities(AnalyzerConfigOptions options)
{
    internal const string KeyStart = "starrocks_awsauth.";
    internal const string KeyEnd = ".severity";

    /// <summary>The words for severities that are documented.</summary>
    internal const string Words = "error, warning, suggestion, silent, none or default";

    /// <summary>Returns the severity with which a rule is reported; null if it is not reported.</summary>
    public DiagnosticSeverity? Find(string id, DiagnosticSeverity severity)
    {
        if (!options.TryGetValue(KeyStart + id.ToLowerInvariant() + KeyEnd, out var text)
            && !options.TryGetValue(KeyStart + id + KeyEnd, out text))
        {
            return severity;
        }

        return TryParse(text, severity, out var found) ? found : severity;
    }

    /// <summary>Reads the word for a severity; returns false if it is none.</summary>
    /// <param name="text">The word.</param>
    /// <param name="severity">The severity of the rule.</param>
    /// <param name="found">The severity with which the rule is reported; null if it is not reported.</param>
    internal static bool TryParse(string text, DiagnosticSeverity severity, out DiagnosticSeverity? found)
    {
        (var isWord, found) = text.Trim().ToUpperInvariant() switch
        {
            "ERROR" => (true, DiagnosticSeverity.Error),
            "WARNING" => (true, DiagnosticSeverity.Warning),
            "SUGGESTION" or "INFO" => (true, DiagnosticSeverity.Info),
            "SILENT" or "HIDDEN" or "REFACTORING" => (true, DiagnosticSeverity.Hidden),
            "DEFAULT" => (true, severity),
            "NONE" => (true, null),
            _ => (false, (DiagnosticSeverity?)null),
        };
        return isWord;
    }
}
