using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth;

/// <summary>Reads lists that user code passes.</summary>
internal static class Lists
{
    /// <summary>Returns the list, or <see langword="null"/> for a default immutable array, whose members all throw.</summary>
    public static IReadOnlyList<T>? OrNull<T>(IReadOnlyList<T>? list)
    {
        if (list?.GetType().IsValueType != true)
            return list;
        try
        {
            return list.Count < 0 ? null : list;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
