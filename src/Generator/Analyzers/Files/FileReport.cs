using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Tells what is found in a file, but for what its comments or its .editorconfig silence.</summary>
internal sealed class FileReport(FileSeverities severities, FileSuppressions suppressions, Action<Diagnostic> tell)
{
    private readonly HashSet<(string Id, TextSpan Span, string Message)> _told = [];

    public void Add(Diagnostic diagnostic)
    {
        // A setting may be read by two types.
        if (!_told.Add((diagnostic.Id, diagnostic.Location.SourceSpan, diagnostic.GetMessage(CultureInfo.InvariantCulture))))
            return;
        if (suppressions.Hide(diagnostic.Id, diagnostic.Location.SourceSpan.Start))
            return;
        if (severities.Of(diagnostic.Id, diagnostic.Severity) is not { } severity)
            return;
        tell(severity == diagnostic.Severity ? diagnostic : diagnostic.With(severity));
    }
}
