using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reports the diagnostics of a file, except those that its comments or .editorconfig suppress.</summary>
internal sealed class FileReport(FileSeverities severities, FileSuppressions suppressions, Action<Diagnostic> report)
{
    private readonly HashSet<(string Id, TextSpan Span, string Message)> _reported = [];

    public void Add(Diagnostic diagnostic)
    {
        // Two types can be bound to the same section.
        if (!_reported.Add((diagnostic.Id, diagnostic.Location.SourceSpan, diagnostic.GetMessage(CultureInfo.InvariantCulture))))
            return;
        if (suppressions.IsSuppressed(diagnostic.Id, diagnostic.Location.SourceSpan.Start))
            return;
        if (severities.Find(diagnostic.Id, diagnostic.Severity) is not { } severity)
            return;
        report(severity == diagnostic.Severity ? diagnostic : diagnostic.With(severity));
    }
}
