using System;
using System.Collections.Generic;
using System.Text;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// Quotes the message of AWS for a denied request, which names the identity and the action. Other messages are not quoted: that of a wrong
/// signature, for example, contains the request with its session token.
/// </summary>
internal static class Quotation
{
    private const int MaxLength = 600;
    private const int MinSecretLength = 16;
    private const int MaxWordLength = 31;
    private const string Arn = "arn:";

    /// <summary>Returns the message with secrets masked; <see langword="null"/> if it cannot be quoted.</summary>
    /// <param name="message">The message of the response.</param>
    /// <param name="secrets">The secrets of the request.</param>
    internal static string? Create(string? message, IReadOnlyList<string> secrets)
    {
        // A message with markup is a whole response that the SDK could not read.
        if (string.IsNullOrWhiteSpace(message) || message!.IndexOf('<') >= 0)
            return null;
        var text = message!.Trim();
        foreach (var secret in secrets)
        {
            if (secret.Length >= MinSecretLength && !secret.StartsWith(Arn, StringComparison.Ordinal))
                text = text.Replace(secret, Secret.Mask);
        }

        text = MaskLongWords(text);
        return text.Length <= MaxLength ? text : text.Substring(0, MaxLength) + "…";
    }

    /// <summary>
    /// Masks words that can be keys or tokens of other requests. Except in ARNs, messages of AWS contain no word of that length.
    /// </summary>
    private static string MaskLongWords(string text)
    {
        var masked = new StringBuilder(text.Length);
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsWordCharacter(text[i]))
                continue;
            var isSecret = i - start > MaxWordLength && text.IndexOf(Arn, start, i - start, StringComparison.Ordinal) < 0;
            masked.Append(isSecret ? Secret.Mask : text.Substring(start, i - start));
            if (i < text.Length)
                masked.Append(text[i]);
            start = i + 1;
        }

        return masked.ToString();
    }

    private static bool IsWordCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '/' or '+' or '=' or '_' or '-' or '.' or ':';
}
