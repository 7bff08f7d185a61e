using System;
using System.Globalization;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>How values are written and read, the same on every machine.</summary>
internal static class ValueText
{
    internal const string True = "true";
    internal const string False = "false";

    internal static string Of(bool value) => value ? True : False;

    internal static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether a member of this type can hold a text. An empty one is unset for whatever is not a text.</summary>
    internal static bool Fits(PropertySlot slot, string text, bool isSetting) => slot.Type switch
    {
        MemberType.Text or MemberType.Secret => true,
        _ when text.Length == 0 => true,
        MemberType.Boolean => Booleans.IsBoolean(text, slot.Service ?? AwsService.Other),
        MemberType.Int32 => TryInt32(text, out _),
        MemberType.Int64 => TryInt64(text, out _),
        MemberType.Seconds => TrySeconds(text, isSetting, out _),
        MemberType.Uri => TryUri(text, out _),
        _ => slot.Accepts!(text),
    };

    internal static bool TryInt32(string text, out int value) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    internal static bool TryInt64(string text, out long value) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    internal static bool TryUri(string text, out Uri? value) => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value);

    /// <summary>Whole seconds; in settings also .NET's own <c>00:20:00</c>.</summary>
    internal static bool TrySeconds(string text, bool isSetting, out TimeSpan value)
    {
        if (TryInt64(text, out var seconds) && Math.Abs((decimal)seconds) <= (decimal)TimeSpan.MaxValue.Ticks / TimeSpan.TicksPerSecond)
        {
            value = new TimeSpan(seconds * TimeSpan.TicksPerSecond);
            return true;
        }

        value = default;
        return isSetting && text.IndexOf(':') >= 0 && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>What a type takes, for a message.</summary>
    internal static string Expected(PropertySlot slot) => slot.Type switch
    {
        MemberType.Boolean => "'true' or 'false'",
        MemberType.Int32 or MemberType.Int64 => "a whole number",
        MemberType.Seconds => "a whole number of seconds",
        MemberType.Uri => "a URI",
        _ => "one of the words that the member's type knows",
    };
}
