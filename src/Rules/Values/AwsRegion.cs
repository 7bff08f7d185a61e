using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Checks the format of AWS region names. There is no list of regions, because AWS adds new ones.</summary>
internal static class AwsRegion
{
    /// <summary>The region that StarRocks uses if none is set.</summary>
    internal const string Default = "us-east-1";

    /// <summary>The partition of the commercial regions.</summary>
    internal const string CommercialPartition = "aws";

    private const string CommercialDnsSuffix = "amazonaws.com";

    private static readonly (string Prefix, string Partition, string DnsSuffix)[] _otherPartitions =
    [
        ("cn-", "aws-cn", "amazonaws.com.cn"), ("us-gov-", "aws-us-gov", CommercialDnsSuffix), ("us-isob-", "aws-iso-b", "sc2s.sgov.gov"),
        ("us-isof-", "aws-iso-f", "csp.hci.ic.gov"), ("us-iso-", "aws-iso", "c2s.ic.gov"), ("eu-isoe-", "aws-iso-e", "cloud.adc-e.uk"),
        ("eusc-", "aws-eusc", "amazonaws.eu"),
    ];

    /// <summary>Gets the DNS suffixes of all partitions.</summary>
    internal static string[] DnsSuffixes { get; } =
        [CommercialDnsSuffix, .. Array.ConvertAll(_otherPartitions, static other => other.DnsSuffix)];

    /// <summary>
    /// Indicates whether a name consists of two to four letters, one or two words, and a number: <c>us-west-2</c>, <c>us-isob-east-1</c>.
    /// </summary>
    internal static bool IsWellFormed(ReadOnlySpan<char> text)
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

    /// <summary>Returns the partition of a region; null if its area is not known.</summary>
    internal static string? PartitionOf(ReadOnlySpan<char> region)
    {
        if (!IsWellFormed(region))
            return null;
        var isCommercialArea = IsCommercialArea(region);

        // The government regions and isolated regions of the same areas have "gov" or "iso…" as their second word.
        if (isCommercialArea && region[3] is not ('g' or 'i'))
            return CommercialPartition;
        foreach (var (prefix, partition, _) in _otherPartitions)
        {
            if (region.StartsWith(prefix.AsSpan(), StringComparison.Ordinal))
                return partition;
        }

        return isCommercialArea ? CommercialPartition : null;
    }

    /// <summary>Returns the DNS suffix of a region's endpoints, such as <c>amazonaws.com</c>; null if its area is not known.</summary>
    internal static string? DnsSuffixOf(string region)
    {
        var partition = PartitionOf(region.AsSpan());
        return partition == CommercialPartition
            ? CommercialDnsSuffix
            : Array.Find(_otherPartitions, other => other.Partition == partition).DnsSuffix;
    }

    /// <summary>
    /// Returns the region of a malformed name: in another letter case, with another separator, or of an availability zone; null if there is
    /// none.
    /// </summary>
    internal static string? Correct(string text)
    {
        var region = text.Trim().ToLowerInvariant().Replace('_', '-').Replace(' ', '-');
        if (region.Length > 1 && region[region.Length - 1] is >= 'a' and <= 'z' && region[region.Length - 2] is >= '0' and <= '9')
            region = region.Substring(0, region.Length - 1);
        return PartitionOf(region.AsSpan()) is null ? null : region;
    }

    /// <summary>Indicates whether the regions of a partition are known, so that a region can be compared with it.</summary>
    internal static bool IsKnownPartition(ReadOnlySpan<char> partition)
    {
        if (partition.SequenceEqual(CommercialPartition.AsSpan()))
            return true;
        foreach (var (_, known, _) in _otherPartitions)
        {
            if (partition.SequenceEqual(known.AsSpan()))
                return true;
        }

        return false;
    }

    private static bool IsCommercialArea(ReadOnlySpan<char> region) => region[2] == '-'
        && (region[0], region[1]) is ('u', 's') or ('e', 'u') or ('a', 'p' or 'f') or ('s', 'a') or ('c', 'a') or ('m', 'e' or 'x')
            or ('i', 'l');

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
