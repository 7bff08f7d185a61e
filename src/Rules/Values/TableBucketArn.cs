using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents the ARN of an S3 table bucket, <c>arn:PARTITION:s3tables:REGION:ACCOUNT:bucket/NAME</c>.</summary>
/// <remarks>
/// See <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-buckets-naming.html">Amazon S3 table bucket, table, and
/// namespace naming rules</see>.
/// </remarks>
internal sealed record TableBucketArn(string Partition, string Region, string Account, string Bucket)
{
    private const string Resource = "bucket/";

    public override string ToString() => $"arn:{Partition}:s3tables:{Region}:{Account}:{Resource}{Bucket}";

    /// <summary>Returns the ARN that a text is; null for any other text, for a pattern, and for a region of another partition.</summary>
    internal static TableBucketArn? Find(string? text)
    {
        var parts = text?.Split(':') ?? [];
        return parts.Length == 6
            && parts[0] == "arn"
            && parts[2] == "s3tables"
            && IsInPartition(parts[3], parts[1])
            && AwsAccount.IsWellFormed(parts[4])
            && parts[5].StartsWith(Resource, StringComparison.Ordinal)
            && IsName(parts[5].Substring(Resource.Length))
            ? new TableBucketArn(parts[1], parts[3], parts[4], parts[5].Substring(Resource.Length))
            : null;
    }

    /// <exception cref="ArgumentException">The text is not such an ARN.</exception>
    internal static TableBucketArn Parse(string? text, string parameterName) => Find(text) ?? throw new ArgumentException(
        $"'{parameterName}' is not the ARN of a table bucket. Use arn:PARTITION:s3tables:REGION:ACCOUNT:bucket/NAME.", parameterName);

    /// <summary>Indicates whether a region is in a partition, as far as its area is known.</summary>
    private static bool IsInPartition(string region, string partition) => AwsRegion.IsWellFormed(region.AsSpan())
        && (AwsRegion.PartitionOf(region.AsSpan()) is { } known ? known == partition : IsName(partition));

    private static bool IsName(string name)
    {
        foreach (var c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
                return false;
        }

        return name.Length is >= 3 and <= 63 && name[0] != '-' && name[name.Length - 1] != '-';
    }
}
