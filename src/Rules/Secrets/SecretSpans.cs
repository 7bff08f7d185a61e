using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Puts locations of secrets in order.</summary>
internal static class SecretSpans
{
    /// <summary>Returns locations in order and apart from each other, without empty ones.</summary>
    internal static List<SourceSpan> Merge(List<SourceSpan> spans)
    {
        spans.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        var merged = new List<SourceSpan>(spans.Count);
        foreach (var span in spans)
        {
            if (span.Length == 0)
                continue;
            if (merged.Count > 0 && merged[merged.Count - 1] is var last && span.Start <= last.End)
                merged[merged.Count - 1] = SourceSpan.Between(last.Start, Math.Max(last.End, span.End));
            else
                merged.Add(span);
        }

        return merged;
    }
}
