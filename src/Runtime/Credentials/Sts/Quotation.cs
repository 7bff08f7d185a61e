using System;
using System.Collections.Generic;
using System.Text;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// What AWS says of a denial: who may not do what. Any other message may quote the request, as that of a wrong signature does, with the
/// session token, and is not shown.
/// </summary>
internal static class Quotation
{
    private const int MaxLength = 600;
    private const int ShortestSecret = 16;
    private const int LongestName = 31;
    private const string Arn = "arn:";

    /// <param name="message">As it was answered; one with markup in it is a whole answer that the SDK could not read.</param>
    /// <param name="secrets">Of the request.</param>
    internal static string? Of(string? message, IReadOnlyList<string> secrets)
    {
        if (string.IsNullOrWhiteSpace(message) || message!.IndexOf('<') >= 0)
            return null;
        var text = message!.Trim();
        foreach (var secret in secrets)
        {
            if (secret.Length >= ShortestSecret && !secret.StartsWith(Arn, StringComparison.Ordinal))
                text = text.Replace(secret, Secret.Mask);
        }

        text = WithoutLongWords(text);
        return text.Length <= MaxLength ? text : text.Substring(0, MaxLength) + "…";
    }

    /// <summary>A key or a token that is none of this request's would be a long word as well; outside of ARNs AWS uses none.</summary>
    private static string WithoutLongWords(string text)
    {
        var masked = new StringBuilder(text.Length);
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsOfWord(text[i]))
                continue;
            var isSecret = i - start > LongestName && text.IndexOf(Arn, start, i - start, StringComparison.Ordinal) < 0;
            masked.Append(isSecret ? Secret.Mask : text.Substring(start, i - start));
            if (i < text.Length)
                masked.Append(text[i]);
            start = i + 1;
        }

        return masked.ToString();
    }

    private static bool IsOfWord(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '/' or '+' or '=' or '_' or '-' or '.' or ':';
}
