using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>The shape of an AWS region, never a list of them.</summary>
internal static class AwsRegion
{
    /// <summary>What StarRocks signs for where nobody says a region.</summary>
    internal const string Default = "us-east-1";

    /// <summary>The partition of nearly all regions.</summary>
    internal const string UsualPartition = "aws";

    private static readonly (string Prefix, string Partition)[] _partitions =
    [
        ("cn-", "aws-cn"), ("us-gov-", "aws-us-gov"), ("us-isob-", "aws-iso-b"), ("us-isof-", "aws-iso-f"), ("us-iso-", "aws-iso"),
        ("eu-isoe-", "aws-iso-e"), ("eusc-", "aws-eusc"),
        ("us-", UsualPartition), ("eu-", UsualPartition), ("ap-", UsualPartition), ("sa-", UsualPartition), ("ca-", UsualPartition), ("me-", UsualPartition), ("af-", UsualPartition), ("il-", UsualPartition), ("mx-", UsualPartition),
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
        foreach (var (prefix, partition) in _partitions)
        {
            // Few of them have a hyphen at the right place, so hardly any is compared as a whole.
            if (region.Length > prefix.Length && region[prefix.Length - 1] == '-' && region[0] == prefix[0] && region.StartsWith(prefix.AsSpan(), StringComparison.Ordinal))
                return partition;
        }

        return null;
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
        foreach (var (_, known) in _partitions)
        {
            if (partition.SequenceEqual(known.AsSpan()))
                return true;
        }

        return false;
    }

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
