using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StarRocks.AwsAuth.Fuzz;

/// <summary>Represents an .editorconfig without a setting.</summary>
internal sealed class NoOptions : AnalyzerConfigOptions
{
    public static NoOptions Instance { get; } = new();

    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
    {
        value = null;
        return false;
    }
}
