using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth;

/// <summary>Lists that a user gives.</summary>
internal static class Lists
{
    /// <summary>The list; null for an immutable array that was never made, which throws for everything it is asked.</summary>
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
