using System;
using System.Globalization;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>Converts values to and from text, independently of the culture.</summary>
internal static class ValueText
{
    internal const string True = "true";
    internal const string False = "false";

    internal static string Format(bool value) => value ? True : False;

    internal static string Format(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Indicates whether a text can be converted to the type of a member. An empty text means unset for all types except strings.
    /// </summary>
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

    internal static bool TryInt32(string text, out int value) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    internal static bool TryInt64(string text, out long value) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    internal static bool TryUri(string text, out Uri? value) => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value);

    /// <summary>Parses whole seconds and, in settings, also the .NET format <c>00:20:00</c>.</summary>
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

    /// <summary>Returns a description of the expected values for messages.</summary>
    internal static string Expected(PropertySlot slot) => slot.Type switch
    {
        MemberType.Boolean => "'true' or 'false'",
        MemberType.Int32 or MemberType.Int64 => "a whole number",
        MemberType.Seconds => "a whole number of seconds",
        MemberType.Uri => "a URI",
        _ => "a value that its enum defines",
    };
}
