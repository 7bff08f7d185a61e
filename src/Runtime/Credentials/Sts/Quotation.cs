using System;
using System.Collections.Generic;
using System.Text;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// Quotes the message of AWS for a denied request, which names the identity and the action. Only the words of such messages, ARNs and
/// actions are quoted, because a faulty service can return any text. Other messages are not quoted at all: that of a wrong signature, for
/// example, contains the request with its session token.
/// </summary>
/// <remarks>
/// See <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html">Access denied error messages</see>.
/// </remarks>
internal static class Quotation
{
    private const int MaxLength = 600;
    private const int MinSecretLength = 8;
    private const int AccountLength = 12;
    private const string Arn = "arn:";

    private static readonly HashSet<string> _words = new(
        (
            "a access account action allow allowed allows an and any api are assume assumed authorized aws be because been boundary "
            + "bucket by caller can cannot condition context control could credentials database denied denies deny do does endpoint "
            + "explicit explicitly for formation from has have identity identity-based in insufficient is it key lake must no not "
            + "object of on only operation or organization organizations perform permission permissions policies policy principal "
            + "provider request required resource resource-based role roles service session sign statement table that the this to "
            + "token trust trusted unauthorized user vpc was when with without you your").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the message as a sentence with everything else masked; <see langword="null"/> if it cannot be quoted.</summary>
    /// <param name="message">The message of the response.</param>
    /// <param name="secrets">The secrets of the request.</param>
    internal static string? Create(string? message, IReadOnlyList<string> secrets)
    {
        // A message with markup is a whole response that could not be read.
        if (string.IsNullOrWhiteSpace(message) || message!.IndexOf('<') >= 0)
            return null;
        var text = message!.Trim();
        foreach (var secret in secrets)
        {
            if (secret.Length >= MinSecretLength && !secret.StartsWith(Arn, StringComparison.Ordinal))
                text = text.Replace(secret, Secret.Mask);
        }

        text = MaskUnknownWords(text);
        return text.Length > MaxLength ? text.Substring(0, MaxLength) + "…" : text.TrimEnd('.') + ".";
    }

    private static string MaskUnknownWords(string text)
    {
        var masked = new StringBuilder(text.Length);
        foreach (var part in text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var (start, end) = (0, part.Length);
            while (start < end && IsPunctuation(part[start]))
                start++;
            while (end > start && IsPunctuation(part[end - 1]))
                end--;
            var word = part.Substring(start, end - start);
            masked.Append(masked.Length == 0 ? "" : " ").Append(part, 0, start);
            masked.Append(IsKnown(word) ? word : Secret.Mask).Append(part, end, part.Length - end);
        }

        return masked.ToString();
    }

    private static bool IsKnown(string word) =>
        word.Length == 0
        || word == Secret.Mask
        || _words.Contains(word)
        || KnownShape.IsArn(word)
        || KnownShape.IsAction(word)
        || (word.Length == AccountLength && long.TryParse(word, out _));

    private static bool IsPunctuation(char c) => c is '.' or ',' or ':' or ';' or '\'' or '"' or '(' or ')';
}
