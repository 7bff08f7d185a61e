namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Recognizes the masks that StarRocks prints for credentials: <c>ab******yz</c> in SHOW CREATE CATALOG, <c>******</c> for a short value
/// and in DESC STORAGE VOLUME. At most the ends of the value are known.
/// </summary>
internal static class MaskedValue
{
    private const string Stars = "******";

    // The numbers of characters that are visible at each end, and in all.
    private const int VisibleEnd = 2;
    private const int Visible = 2 * VisibleEnd;

    internal static bool Is(string text) => text.Length == Stars.Length + Visible
        ? string.CompareOrdinal(text, VisibleEnd, Stars, 0, Stars.Length) == 0
        : IsStars(text);

    /// <summary>Indicates whether a mask certainly belongs to another value.</summary>
    internal static bool Contradicts(string mask, string value) =>
        mask.Length == Stars.Length + Visible
        && (value.Length <= Visible
            || string.CompareOrdinal(mask, 0, value, 0, VisibleEnd) != 0
            || string.CompareOrdinal(mask, mask.Length - VisibleEnd, value, value.Length - VisibleEnd, VisibleEnd) != 0);

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
