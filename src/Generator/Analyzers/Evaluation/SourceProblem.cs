using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>A problem with a configuration that stands in source, and how it is told.</summary>
internal readonly record struct SourceProblem(Problem Problem, Diagnostic Diagnostic);
