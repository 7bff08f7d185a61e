using System;
using System.Buffers;
using System.Collections.Frozen;
using YamlDotNet.Core;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Determines which scalars are not their text. Readers of YAML 1.1 and 1.2 disagree about some, and what they pass to StarRocks is
/// not known.
/// </summary>
internal static class YamlValues
{
    private const string TextTag = "tag:yaml.org,2002:str";

    private static readonly string[] _nulls = ["", "~", "null", "Null", "NULL"];
    private static readonly FrozenSet<string> _flags =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "yes", "no", "on", "off", "y", "n");
    private static readonly SearchValues<char> _ofNumber = SearchValues.Create("0123456789abcdefABCDEFoxX_.:+-");

    /// <summary>Indicates whether a text without quotes is null.</summary>
    public static bool IsNull(string? text) => Array.IndexOf(_nulls, text) >= 0;

    /// <summary>Indicates whether a reader can change a text: a flag such as <c>yes</c>, a number such as <c>010</c>, or any tag.</summary>
    public static bool IsOfOtherType(TagName tag, bool isPlain, string text) =>
        tag.IsEmpty || tag.IsNonSpecific
            ? isPlain
                && (_flags.Contains(text) || IsOtherNumber(text))
            : tag.Value != TextTag;

    /// <summary>Indicates whether a text is a number or a date that is not written in its shortest form.</summary>
    private static bool IsOtherNumber(string text)
    {
        if (text.AsSpan().IndexOfAnyExcept(_ofNumber) >= 0
            || text.AsSpan().TrimStart("+-.") is not [>= '0' and <= '9', ..] || text.AsSpan().Count('.') > 1)
            return false;
        var isWhole = text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
        return !isWhole || (text.Length > 1 && text[0] == '0');
    }
}
