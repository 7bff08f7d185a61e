using System;
using System.Collections.Generic;
using System.Linq;

namespace StarRocks.AwsAuth.Policies;

/// <summary>Provides checks and comparisons of the texts of a policy.</summary>
internal static class PolicyText
{
    public static string Checked(string text, string parameterName)
        => IsWellFormed(text ?? throw new ArgumentNullException(parameterName))
            ? text
            : throw new ArgumentException("The text contains half of a surrogate pair, which JSON cannot represent.", parameterName);

    public static string[] Checked(IEnumerable<string> texts, string parameterName)
        => [.. (texts ?? throw new ArgumentNullException(parameterName)).Select(text => Checked(text, parameterName))];

    public static bool AreEqual<T>(IReadOnlyList<T> one, IReadOnlyList<T> other)
        where T : IEquatable<T>
    {
        if (one.Count != other.Count)
            return false;
        for (var i = 0; i < one.Count; i++)
        {
            if (!one[i].Equals(other[i]))
                return false;
        }

        return true;
    }

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                return false;
            i++;
        }

        return true;
    }
}
