using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a problem of an annotated type, located at the token to fix.</summary>
internal sealed record DeclarationProblem(DiagnosticDescriptor Descriptor, Location Location, Location? Related, object[] Arguments)
{
    /// <summary>Gets the properties of the diagnostic, which a code fix reads.</summary>
    public ImmutableDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;
}
