using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// What StarRocks prints over a credential: <c>ab******yz</c> in SHOW CREATE CATALOG, <c>******</c> for a short one and in DESC STORAGE
/// VOLUME. Of the value behind it at most the ends are known.
/// </summary>
internal static class MaskedValue
{
    private const string Stars = "******";
    private const int Shown = 2;
    private const int MaxHidden = 2 * Shown;

    internal static bool Is(string text) => text.Length == Stars.Length + MaxHidden
        ? string.CompareOrdinal(text, Shown, Stars, 0, Stars.Length) == 0
        : IsStars(text);

    /// <summary>Whether the value behind the mask is another one for certain.</summary>
    internal static bool Contradicts(string mask, string value) =>
        mask.Length == Stars.Length + MaxHidden
        && (value.Length <= MaxHidden
            || string.CompareOrdinal(mask, 0, value, 0, Shown) != 0
            || string.CompareOrdinal(mask, mask.Length - Shown, value, value.Length - Shown, Shown) != 0);

    private static bool IsStars(string text)
    {
        foreach (var c in text)
        {
            if (c != '*')
                return false;
        }

        return text.Length is 3 or 6;
    }
}
