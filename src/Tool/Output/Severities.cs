using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Contains the words for severities.</summary>
internal static class Severities
{
    internal const string Error = "error";
    internal const string Warning = "warning";
    internal const string Info = "info";
    internal const string Never = "never";

    internal static string WordOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Error,
        DiagnosticSeverity.Warning => Warning,
        _ => Info,
    };

    /// <summary>Returns the severity of a word; null for <see cref="Never"/>.</summary>
    internal static DiagnosticSeverity? Parse(string word) => word switch
    {
        Error => DiagnosticSeverity.Error,
        Warning => DiagnosticSeverity.Warning,
        Info => DiagnosticSeverity.Info,
        _ => null,
    };
}
