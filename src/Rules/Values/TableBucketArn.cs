using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Reads the ARN of an S3 table bucket: <c>arn:PARTITION:s3tables:REGION:ACCOUNT:bucket/NAME</c>.</summary>
internal static class TableBucketArn
{
    private const string Resource = "bucket/";

    /// <summary>
    /// Returns the region in the ARN of a table bucket; null for any other text, for a region of another partition, and for a region whose
    /// partition is not known.
    /// </summary>
    internal static string? RegionOf(string text) =>
        TryParse(text, out var region) && AwsRegion.PartitionOf(region.AsSpan()) is not null ? region : null;

    /// <summary>Reads the region. A region whose partition is not known can be in any.</summary>
    internal static bool TryParse(string text, out string region)
    {
        region = "";
        var parts = text.Split(':');
        if (parts.Length != 6 || parts[0] != "arn" || parts[2] != "s3tables" || !AwsAccount.IsWellFormed(parts[4]))
            return false;
        region = parts[3];
        return AwsRegion.IsWellFormed(region.AsSpan()) && (AwsRegion.PartitionOf(region.AsSpan()) ?? parts[1]) == parts[1]
            && parts[5].StartsWith(Resource, StringComparison.Ordinal) && IsName(parts[5].AsSpan(Resource.Length));
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
