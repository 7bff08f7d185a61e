using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>What is wrong with the shape of a type, on the token to fix.</summary>
internal sealed record ShapeProblem(DiagnosticDescriptor Descriptor, Location Location, Location? Related, object[] Arguments);
