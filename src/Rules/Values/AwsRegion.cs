using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>The shape of an AWS region, never a list of them.</summary>
internal static class AwsRegion
{
    /// <summary>What StarRocks signs for where nobody says a region.</summary>
    internal const string Default = "us-east-1";

    /// <summary>The partition of nearly all regions.</summary>
    internal const string UsualPartition = "aws";

    private static readonly (string Prefix, string Partition)[] _others =
    [
        ("cn-", "aws-cn"), ("us-gov-", "aws-us-gov"), ("us-isob-", "aws-iso-b"), ("us-isof-", "aws-iso-f"), ("us-iso-", "aws-iso"),
        ("eu-isoe-", "aws-iso-e"), ("eusc-", "aws-eusc"),
    ];

    /// <summary>Two to four letters, one or two words, and a number: <c>us-west-2</c>, <c>us-isob-east-1</c>.</summary>
    internal static bool HasShape(ReadOnlySpan<char> text)
    {
        var words = 0;
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= 'a' and <= 'z')
            {
                length++;
                continue;
            }

            if (c != '-')
                return words is 2 or 3 && length == 0 && IsNumber(text.Slice(i));
            if (length == 0 || (words == 0 && length is < 2 or > 4))
                return false;
            words++;
            length = 0;
        }

        return false;
    }

    /// <summary>The partition of a region of known form, else null.</summary>
    internal static string? PartitionOf(ReadOnlySpan<char> region)
    {
        if (!HasShape(region))
            return null;
        var isUsual = IsOfUsualArea(region);

        // Those of the same areas that are a government's or isolated say so by their second word.
        if (isUsual && region[3] is not ('g' or 'i'))
            return UsualPartition;
        foreach (var (prefix, partition) in _others)
        {
            if (region.StartsWith(prefix.AsSpan(), StringComparison.Ordinal))
                return partition;
        }

        return isUsual ? UsualPartition : null;
    }

    /// <summary>The region that a text of another shape means: another letter case or separator, or an availability zone; null where that is not clear.</summary>
    internal static string? Meant(string text)
    {
        var region = text.Trim().ToLowerInvariant().Replace('_', '-').Replace(' ', '-');
        if (region.Length > 1 && region[region.Length - 1] is >= 'a' and <= 'z' && region[region.Length - 2] is >= '0' and <= '9')
            region = region.Substring(0, region.Length - 1);
        return PartitionOf(region.AsSpan()) is null ? null : region;
    }

    /// <summary>Whether it is a partition that this table knows, so that a region can be held against it.</summary>
    internal static bool IsKnownPartition(ReadOnlySpan<char> partition)
    {
        if (partition.SequenceEqual(UsualPartition.AsSpan()))
            return true;
        foreach (var (_, known) in _others)
        {
            if (partition.SequenceEqual(known.AsSpan()))
                return true;
        }

        return false;
    }

    private static bool IsOfUsualArea(ReadOnlySpan<char> region) => region[2] == '-'
        && (region[0], region[1]) is ('u', 's') or ('e', 'u') or ('a', 'p' or 'f') or ('s', 'a') or ('c', 'a') or ('m', 'e' or 'x') or ('i', 'l');

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is < '0' or > '9')
                return false;
        }

        return text.Length is 1 or 2;
    }
}
