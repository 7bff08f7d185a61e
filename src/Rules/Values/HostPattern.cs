using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Finds hosts by a pattern, such as <c>s3.*.amazonaws.com</c>. In a label, <c>?</c> is one character, and <c>*</c> one or more; no label
/// has more than one <c>*</c>.
/// </summary>
internal static class HostPattern
{
    /// <summary>Returns where the labels of a pattern start at the end of a host; -1 if the host does not end with them.</summary>
    internal static int StartIn(ReadOnlySpan<char> host, string pattern)
    {
        var rest = pattern.AsSpan();
        while (true)
        {
            var (dot, hostDot) = (rest.LastIndexOf('.'), host.LastIndexOf('.'));
            if (!IsLabel(rest.Slice(dot + 1), host.Slice(hostDot + 1)))
                return -1;
            if (dot < 0 || hostDot < 0)
                return dot < 0 ? hostDot + 1 : -1;
            rest = rest.Slice(0, dot);
            host = host.Slice(0, hostDot);
        }
    }

    private static bool IsLabel(ReadOnlySpan<char> pattern, ReadOnlySpan<char> label)
    {
        var star = pattern.IndexOf('*');
        if (star < 0)
            return pattern.Length == label.Length && Fits(pattern, label);
        var tail = pattern.Length - star - 1;
        return label.Length >= pattern.Length
            && Fits(pattern.Slice(0, star), label.Slice(0, star))
            && Fits(pattern.Slice(star + 1), label.Slice(label.Length - tail));
    }

    private static bool Fits(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '?' && pattern[i] != char.ToLowerInvariant(text[i]))
                return false;
        }

        return true;
    }
}
