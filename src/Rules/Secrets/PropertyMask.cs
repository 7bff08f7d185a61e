using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Determines how a property is shown in every text: messages, exceptions, <c>ToString</c>, JSON and the debugger. It is the only place
/// that does, so that no text shows more than another.
/// </summary>
internal static class PropertyMask
{
    internal const string Mask = "******";

    /// <summary>Returns the key, without what can be a value; the mask if the key and the value are swapped.</summary>
    /// <param name="key">The key as it is written.</param>
    /// <param name="value">The value; null if it is not known.</param>
    /// <param name="isDoubtful">Whether a missing quote or comma makes it uncertain that the text is a key.</param>
    internal static string KeyOf(string key, string? value, bool isDoubtful = false)
    {
        key = key.Trim();
        if (KeyText.BeginsLikeKey(key))
            return KeyText.ForMessage(key);
        return isDoubtful || (value is not null && IsValue(key, value)) ? Mask : KeyText.ForMessage(key);
    }

    /// <summary>Returns the value with masked credentials; the mask if the key is that of a secret, or no key.</summary>
    /// <param name="key">The key as it is written.</param>
    /// <param name="value">The value.</param>
    /// <param name="alsoMasked">Keys of secrets that do not look like it; null for none.</param>
    internal static string ValueOf(string key, string value, string[]? alsoMasked = null) =>
        IsMasked(key, alsoMasked) ? Mask : ValueMask.Mask(value);

    /// <summary>Indicates whether the whole value of a key is masked.</summary>
    internal static bool IsMasked(string key, string[]? alsoMasked = null) =>
        SecretKeys.IsMasked(key, alsoMasked) || KeyText.IsMalformed(key.Trim());

    // The key and the value are swapped, or a line break in a file made the end of a value a line of its own.
    private static bool IsValue(string key, string value) =>
        KeyText.IsSecretName(value) || (value.Length == 0 && !KeyText.HasSeparator(key) && !KeyText.IsMalformed(key));
}
