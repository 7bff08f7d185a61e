using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Reads the ARN of an S3 table bucket: <c>arn:PARTITION:s3tables:REGION:ACCOUNT:bucket/NAME</c>.</summary>
internal static class TableBucketArn
{
    private const string Resource = "bucket/";

    /// <summary>Returns the region in the ARN of a table bucket; null for any other text, and for a region of another partition.</summary>
    internal static string? RegionOf(string text)
    {
        var parts = text.Split(':');
        if (parts.Length != 6 || parts[0] != "arn" || parts[2] != "s3tables" || !AwsAccount.IsWellFormed(parts[4]))
            return null;
        var isInPartition = AwsRegion.PartitionOf(parts[3].AsSpan()) == parts[1];
        return isInPartition && parts[5].StartsWith(Resource, StringComparison.Ordinal) && IsName(parts[5].AsSpan(Resource.Length))
            ? parts[3]
            : null;
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
                return false;
        }

        return name.Length is >= 3 and <= 63 && name[0] != '-' && name[name.Length - 1] != '-';
    }
}
