using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Policies;

/// <summary>Represents the ARN of a table bucket, <c>arn:PARTITION:s3tables:REGION:ACCOUNT:bucket/NAME</c>.</summary>
/// <remarks>
/// See <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-buckets-naming.html">Amazon S3 table bucket, table, and
/// namespace naming rules</see>.
/// </remarks>
internal sealed record TableBucketArn(string Partition, string Region, string Account, string Bucket)
{
    private const string Prefix = "bucket/";

    public override string ToString() => $"arn:{Partition}:s3tables:{Region}:{Account}:{Prefix}{Bucket}";

    /// <exception cref="ArgumentException">The text is not the ARN of a table bucket, or is a pattern.</exception>
    internal static TableBucketArn Parse(string? text, string parameterName)
    {
        var parts = text?.Split(':') ?? [];
        return parts.Length == 6
            && parts[0] == "arn"
            && parts[2] == "s3tables"
            && AwsRegion.IsWellFormed(parts[3].AsSpan())
            && AwsRegion.PartitionOf(parts[3].AsSpan()) is var partition
            && (partition == parts[1] || (partition is null && IsName(parts[1], 3)))
            && parts[4].Length == 12
            && Array.TrueForAll(parts[4].ToCharArray(), static c => c is >= '0' and <= '9')
            && parts[5].StartsWith(Prefix, StringComparison.Ordinal)
            && IsName(parts[5].Substring(Prefix.Length), 3)
            ? new TableBucketArn(parts[1], parts[3], parts[4], parts[5].Substring(Prefix.Length))
            : throw new ArgumentException(
                $"'{parameterName}' is not the ARN of a table bucket. Use arn:PARTITION:s3tables:REGION:ACCOUNT:bucket/NAME.",
                parameterName);
    }

    private static bool IsName(string text, int minLength)
    {
        foreach (var c in text)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
                return false;
        }

        return text.Length >= minLength && text.Length <= 63;
    }
}
