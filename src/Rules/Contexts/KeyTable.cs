using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Tells a table about StarRocks' keys (what they mean, what they are called elsewhere) from a configuration: its values are nothing that
/// anybody would set. Only for pairs that stand outside a statement.
/// </summary>
internal static class KeyTable
{
    internal static bool Is(IReadOnlyList<WrittenProperty> pairs)
    {
        var (looked, plausible) = (0, 0);
        foreach (var pair in pairs)
        {
            if (pair.Value is not { Length: > 0 } value || !Parameters.TryFind(pair.Key.Trim(), out _, out var parameter) || parameter.Type.IsPlausible(value) is not { } isPlausible)
                continue;
            if (!isPlausible && value.IndexOf(' ') > 0)
                return true; // prose
            looked++;
            plausible += isPlausible ? 1 : 0;
        }

        return looked > 1 && plausible == 0;
    }
}
