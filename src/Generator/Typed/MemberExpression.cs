using System;
using System.Globalization;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Converts texts of properties to C# expressions.</summary>
internal static class MemberExpression
{
    /// <summary>Returns the C# expression that assigns a text to a member; null if there is none.</summary>
    /// <param name="type">The kind of the member.</param>
    /// <param name="words">The enum that is its type; null for any other type.</param>
    /// <param name="text">The text.</param>
    internal static string? Of(MemberType type, EnumModel? words, string text) => type switch
    {
        MemberType.Text or MemberType.Secret => CodeText.Literal(text),
        MemberType.Boolean when Booleans.Words.Has(text) => text.ToLowerInvariant(),
        MemberType.Int32 or MemberType.Int64 when IsInteger(text) => text,
        MemberType.Seconds when IsInteger(text) => "global::System.TimeSpan.FromSeconds(" + text + ")",
        MemberType.Uri => "new global::System.Uri(" + CodeText.Literal(text) + ", global::System.UriKind.RelativeOrAbsolute)",
        MemberType.Enumeration => Member(words!, text),
        _ => null,
    };

    private static bool IsInteger(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static string? Member(EnumModel words, string text)
    {
        foreach (var value in words.Values)
        {
            if (string.Equals(value.Text, text, StringComparison.OrdinalIgnoreCase))
                return words.TypeName + "." + Identifier.Escape(value.Member);
        }

        return null;
    }
}
