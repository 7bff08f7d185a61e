using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a problem of an annotated type, located at the token to fix.</summary>
internal sealed record DeclarationProblem(DiagnosticDescriptor Descriptor, Location Location, Location? Related, object[] Arguments);
