using System;
using System.Collections.Generic;
using System.Text;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Finds credentials in a value whose key is not that of a secret: user info in a URI (<c>s3://KEY:SECRET@bucket</c>), parameters such as
/// <c>password=…</c> in a JDBC URL, access key IDs, what looks like a secret access key or a token, and the literals of SQL that are
/// secrets. What may be a credential is masked; rules report only <see cref="HasUserInfo"/>.
/// </summary>
internal static class ValueMask
{
    private const string Separator = "://";

    // A secret access key has 40 characters, a token more. It can lack some that a quote or a blank took.
    private const int ShortestRun = 20;
    private const int ShortestRunWithSlash = 28;
    private const int ShortestId = 16;

    // A short value without any of these contains no credentials.
    private static readonly char[] _marks = ['@', '=', ':', 'A'];
    private static readonly char[] _quotes = ['"', '\''];
    private static readonly char[] _authorityEnds = ['/', '?', '#'];

    // The part before the @ names a container of Azure.
    private static readonly string[] _containerSchemes = ["abfs", "abfss", "wasb", "wasbs"];

    /// <summary>Returns the value with masked credentials.</summary>
    internal static string Mask(string value)
    {
        var spans = Find(value);
        if (spans.Count == 0)
            return value;
        var text = new StringBuilder(value.Length);
        var end = 0;
        foreach (var span in spans)
        {
            text.Append(value, end, span.Start - end).Append(PropertyMask.Mask);
            end = span.End;
        }

        return text.Append(value, end, value.Length - end).ToString();
    }

    /// <summary>Returns the locations of credentials in a value, in order and apart from each other.</summary>
    internal static IReadOnlyList<SourceSpan> Find(string value)
    {
        var hasQuote = value.IndexOfAny(_quotes) >= 0;
        if (value.Length < ShortestId && !hasQuote && value.IndexOfAny(_marks) < 0)
            return [];
        List<SourceSpan>? spans = null;
        FindUserInfo(value, ref spans);
        AssignedSecrets.Find(value, ref spans);
        AccessKeyId.Find(value, ref spans);
        FindRuns(value, ref spans);
        if (hasQuote)
            SqlSecrets.Find(value, ref spans);
        if (spans is null)
            return [];
        return spans.Count == 1 ? spans : SecretSpans.Merge(spans);
    }

    /// <summary>
    /// Indicates whether a path in an object store or the URL of an endpoint contains user info. Storage that names containers before an
    /// <c>@</c>, and JDBC, which reads user info, do not count.
    /// </summary>
    internal static bool HasUserInfo(string value, bool isPath)
    {
        var mark = value.IndexOf(Separator, StringComparison.Ordinal);
        if (mark < 0)
            return !isPath && IsUserInfo(value, 0);
        var isChecked = isPath
            ? StorePath.IsScheme(SchemeBefore(value, mark))
            : !value.StartsWith("jdbc:", StringComparison.OrdinalIgnoreCase);
        return isChecked && IsUserInfo(value, mark + Separator.Length);
    }

    /// <summary>Returns a path or URL without its user info.</summary>
    internal static string WithoutUserInfo(string value)
    {
        var mark = value.IndexOf(Separator, StringComparison.Ordinal);
        var start = mark < 0 ? 0 : mark + Separator.Length;
        return value.Substring(0, start) + value.Substring(value.LastIndexOf('@', EndOfAuthority(value, start) - 1) + 1);
    }

    private static bool IsUserInfo(string value, int start)
    {
        var end = EndOfAuthority(value, start);
        return end > start && value.LastIndexOf('@', end - 1, end - start) > start;
    }

    private static void FindUserInfo(string value, ref List<SourceSpan>? spans)
    {
        var mark = NextSeparator(value, 0);
        var start = mark < 0 ? value.Length : StartOfScheme(value, mark);

        // A scheme that is missing or misspelled leaves the user info as it is.
        if (!value.StartsWith("arn:", StringComparison.OrdinalIgnoreCase))
            Add(ref spans, UserInfoWithoutScheme(value, start));
        while (mark >= 0)
        {
            var end = EndOfAddress(value, mark + Separator.Length);
            Add(ref spans, UserInfoOf(value, mark, end));
            mark = NextSeparator(value, end);
        }
    }

    /// <summary>Finds long runs of uppercase letters, lowercase letters and digits, which no name or path is.</summary>
    private static void FindRuns(string value, ref List<SourceSpan>? spans)
    {
        // A path in a store can be such a run.
        var mark = NextSeparator(value, 0);
        var last = value.StartsWith("arn:", StringComparison.OrdinalIgnoreCase) ? 0 : mark < 0 ? value.Length : StartOfScheme(value, mark);
        for (var start = 0; start + ShortestId <= last; start++)
        {
            var end = start;
            var (hasUpper, hasLower, hasDigit, hasSlash) = (false, false, false, false);
            while (end < last && IsOfRun(value[end]))
            {
                hasUpper |= value[end] is >= 'A' and <= 'Z';
                hasLower |= value[end] is >= 'a' and <= 'z';
                hasDigit |= value[end] is >= '0' and <= '9';
                hasSlash |= value[end] == '/';
                end++;
            }

            // An access key ID has no lowercase letters.
            var shortest = hasSlash ? ShortestRunWithSlash : hasLower ? ShortestRun : ShortestId;
            if (end - start >= shortest && hasUpper && hasDigit && (hasLower || !hasSlash))
                Add(ref spans, SourceSpan.Between(start, end));
            start = end;
        }
    }

    private static bool IsOfRun(char c) => IsOfScheme(c) || c is '/' or '+' or '=';

    private static SourceSpan UserInfoOf(string value, int mark, int end)
    {
        var start = mark + Separator.Length;
        var authorityEnd = EndOfHosts(value, start, end);
        var at = value.LastIndexOf('@', end - 1, end - start);
        var isInAuthority = at >= 0 && value.IndexOf('@', start, authorityEnd - start) >= 0;
        var hasPassword = HasPassword(value, start, authorityEnd, hasAt: at >= 0);
        var isInPath = at > authorityEnd
            && (value[authorityEnd - 1] == ':' || value.IndexOf(':', authorityEnd, at - authorityEnd) >= 0);
        if (!isInAuthority && !hasPassword && !isInPath)
            return default;
        if (!hasPassword && IsOneOf(_containerSchemes, SchemeBefore(value, mark)))
            return default;

        // A secret key can contain slashes, and a password any character: everything before the last @ is masked.
        return SourceSpan.Between(start, at < 0 ? end : at);
    }

    /// <summary>
    /// Indicates whether an authority contains a colon that no port follows. What looks like a placeholder is one only in an address
    /// without an <c>@</c>: a password can contain any character, and what ends the authority as well.
    /// </summary>
    private static bool HasPassword(string value, int start, int end, bool hasAt)
    {
        while (start < end)
        {
            var comma = value.IndexOf(',', start, end - start);
            var host = value.AsSpan(start, (comma < 0 ? end : comma) - start);
            var isSplit = HostName.TrySplitPort(host, out _, out var port);
            if (isSplit && port.Length > 1 && !HostName.IsPort(port) && (hasAt || !IsUnwritten(host.ToString())))
                return true;
            start += host.Length + 1;
        }

        return false;
    }

    private static bool IsUnwritten(string host) => Template.IsIn(host) || Placeholder.IsInAddress(host);

    /// <summary>Finds <c>KEY:SECRET@host</c>, with or without the remains of a scheme.</summary>
    private static SourceSpan UserInfoWithoutScheme(string value, int end)
    {
        var at = end == 0 ? -1 : value.LastIndexOf('@', end - 1);
        if (at <= 0 || value.LastIndexOf(':', at) < 0)
            return default;
        var start = 0;
        if (value.StartsWith("jdbc:", StringComparison.OrdinalIgnoreCase))
            start = value.IndexOf(':', "jdbc:".Length) is > 0 and var colon && colon < at ? colon + 1 : "jdbc:".Length;
        var slash = value.IndexOf('/', start);
        if (slash >= 0 && slash < at && IsScheme(value, start, slash))
            start = slash;
        while (start < at && value[start] == '/')
            start++;
        return SourceSpan.Between(start, at);
    }

    private static bool IsScheme(string value, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (value[i] is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')) && !(value[i] == ':' && i == end - 1))
                return false;
        }

        return true;
    }

    private static int NextSeparator(string value, int from) =>
        from >= value.Length ? -1 : value.IndexOf(Separator, from, StringComparison.Ordinal);

    private static int EndOfAuthority(string value, int start)
    {
        var end = start >= value.Length ? -1 : value.IndexOfAny(_authorityEnds, start);
        return end < 0 ? value.Length : end;
    }

    /// <summary>Returns the end of the hosts of an address, in which parameters of JDBC can follow a semicolon.</summary>
    private static int EndOfHosts(string value, int start, int addressEnd)
    {
        var end = Math.Min(addressEnd, EndOfAuthority(value, start));
        var semicolon = value.IndexOf(';', start, end - start);
        return semicolon >= 0 && value.IndexOf('=', semicolon, addressEnd - semicolon) >= 0 ? semicolon : end;
    }

    /// <summary>Returns the end of an address in a list: the scheme of the next one.</summary>
    private static int EndOfAddress(string value, int start)
    {
        for (var mark = NextSeparator(value, start); mark >= 0; mark = NextSeparator(value, mark + 1))
        {
            var next = StartOfScheme(value, mark);
            if (next > start && next < mark && IsBetweenAddresses(value[next - 1]))
                return next;
        }

        return value.Length;
    }

    private static bool IsBetweenAddresses(char c) => char.IsWhiteSpace(c) || c is ',' or ';' or '|' or '"' or '\'';

    private static ReadOnlySpan<char> SchemeBefore(string value, int mark)
    {
        var start = StartOfScheme(value, mark);
        return value.AsSpan(start, mark - start);
    }

    private static int StartOfScheme(string value, int mark)
    {
        var start = mark;
        while (start > 0 && IsOfScheme(value[start - 1]))
            start--;
        return start;
    }

    private static bool IsOfScheme(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static bool IsOneOf(string[] schemes, ReadOnlySpan<char> scheme)
    {
        foreach (var known in schemes)
        {
            if (scheme.Equals(known.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static void Add(ref List<SourceSpan>? spans, SourceSpan span)
    {
        if (span.Length > 0)
            (spans ??= []).Add(span);
    }
}
