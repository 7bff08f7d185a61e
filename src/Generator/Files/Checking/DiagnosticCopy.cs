using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Copies a diagnostic with another severity, location, message or other properties.</summary>
internal static class DiagnosticCopy
{
    public static Diagnostic With(
        this Diagnostic diagnostic,
        DiagnosticSeverity? severity = null,
        Location? location = null,
        IEnumerable<Location>? additionalLocations = null,
        string? message = null,
        ImmutableDictionary<string, string?>? properties = null) => Diagnostic.Create(
            diagnostic.Descriptor,
            location ?? diagnostic.Location,
            severity ?? diagnostic.Severity,
            additionalLocations ?? diagnostic.AdditionalLocations,
            properties ?? diagnostic.Properties,
            message ?? diagnostic.GetMessage(CultureInfo.InvariantCulture));
}
