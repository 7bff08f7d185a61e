using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Recognizes a table about StarRocks keys, such as their descriptions, their names in another system or their masks, which is not a
/// configuration: nobody would set its values. Used only for properties outside a statement.
/// </summary>
internal static class KeyDescriptions
{
    internal static bool Is(IReadOnlyList<WrittenProperty> properties)
    {
        if (HasOnly(properties, VocabularyName.Is) || HasOnly(properties, static (_, value) => MaskedValue.Is(value)))
            return true;
        var (checkedValues, plausibleValues) = (0, 0);
        foreach (var property in properties)
        {
            if (property.Value is not { Length: > 0 } value || IsPlausible(property.Key.Trim(), value) is not { } isPlausible)
                continue;
            if (!isPlausible && value.IndexOf(' ') > 0)
                return true; // prose
            checkedValues++;
            plausibleValues += isPlausible ? 1 : 0;
        }

        return checkedValues > 1 && plausibleValues == 0;
    }

    private static bool HasOnly(IReadOnlyList<WrittenProperty> properties, Func<string, string, bool> isSuch)
    {
        foreach (var property in properties)
        {
            if (property.Value is not { Length: > 0 } value || !isSuch(property.Key.Trim(), value))
                return false;
        }

        return properties.Count > 0;
    }

    private static bool? IsPlausible(string key, string value) =>
        Parameters.TryFind(key, out _, out var parameter) ? parameter.Type.IsPlausible(value) : null;
}
