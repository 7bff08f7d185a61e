using System;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Tells what is found in a file, but for what its comments or its .editorconfig silence.</summary>
internal sealed class FileReport(FileSeverities severities, FileSuppressions suppressions, Action<Diagnostic> tell)
{
    public void Add(Diagnostic diagnostic)
    {
        if (suppressions.Hide(diagnostic.Id, diagnostic.Location.SourceSpan.Start) || severities.Of(diagnostic.Id, diagnostic.Severity) is not { } severity)
            return;
        tell(severity == diagnostic.Severity ? diagnostic : Diagnostic.Create(
            diagnostic.Descriptor,
            diagnostic.Location,
            severity,
            diagnostic.AdditionalLocations,
            diagnostic.Properties,
            diagnostic.GetMessage(CultureInfo.InvariantCulture)));
    }
}
