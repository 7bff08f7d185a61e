using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Contains the options of a file from several sources, of which the first one with a key decides.</summary>
internal sealed class FileOptions(params IReadOnlyDictionary<string, string>[] sources) : AnalyzerConfigOptions
{
    /// <inheritdoc/>
    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
    {
        foreach (var source in sources)
        {
            if (source.TryGetValue(key, out value))
                return true;
        }

        value = null;
        return false;
    }
}
