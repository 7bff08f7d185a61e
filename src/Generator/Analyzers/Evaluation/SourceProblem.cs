using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a problem of a configuration and the diagnostic that reports it.</summary>
internal readonly record struct SourceProblem(Problem Problem, Diagnostic Diagnostic);
