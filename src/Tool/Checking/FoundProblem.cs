using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents a problem in a file.</summary>
/// <param name="Path">The path of the file as it is shown.</param>
/// <param name="Diagnostic">The problem.</param>
/// <param name="Fingerprint">What identifies the problem in its file, even if lines move.</param>
internal sealed record FoundProblem(string Path, Diagnostic Diagnostic, string Fingerprint);
