using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace StarRocks.AwsAuth;

/// <summary>
/// Marks the keys of members of the type <see cref="Secret"/> that do not look like those of secrets. A property that is copied, filtered
/// or sorted keeps the same instance of its key, so that a dictionary of such properties masks what its source masked.
/// </summary>
internal static class SecretKeyMark
{
    // By instance, not by text, and only as long as the instance is used: another type can have the same key for something else.
    private static readonly ConditionalWeakTable<string, object> _marked = new();

    /// <summary>Returns a marked instance of a key.</summary>
    internal static string Mark(string key)
    {
        var marked = new string(key.ToCharArray());
        _marked.Add(marked, marked);
        return marked;
    }

    /// <summary>Returns the marked keys; null if there are none.</summary>
    internal static string[]? FindMarked(KeyValuePair<string, string>[] properties)
    {
        string[] keys = [.. properties.Select(static property => property.Key).Where(static key => _marked.TryGetValue(key, out _))];
        return keys.Length == 0 ? null : keys;
    }
}
