using System.Collections.Generic;
using System.Linq;

namespace StarRocks.AwsAuth.Policies;

/// <summary>The policies for S3: objects of some places of one bucket, and listing them.</summary>
internal static class S3Policy
{
    private static readonly string[] _batchLoad = ["s3:GetObject"];
    private static readonly string[] _readWrite = ["s3:PutObject", "s3:GetObject", "s3:DeleteObject"];

    public static PolicyDocument Of(PolicyKind kind, string partition, IReadOnlyList<S3Path> places)
    {
        var arn = $"arn:{partition}:s3:::{places[0].Bucket}";
        var objects = new PolicyStatement
        {
            Sid = "s3",
            Actions = kind == PolicyKind.BatchLoad ? _batchLoad : _readWrite,
            Resources = [.. places.SelectMany(static place => place.Objects()).Select(key => $"{arn}/{key}")],
        };
        var list = new PolicyStatement
        {
            Sid = "s3list",
            Actions = ["s3:ListBucket"],
            Resources = [arn],
            Conditions = places[0].Prefix.Length == 0 ? [] : [new PolicyCondition("StringLike", "s3:prefix", Listed(places))],
        };
        return new PolicyDocument([objects, list]);
    }

    public static string NameOf(PolicyKind kind, IReadOnlyList<S3Path> places)
        => PolicyName.Of(
            (kind == PolicyKind.BatchLoad ? "starrocks-batch-load-" : "starrocks-read-write-") + places[0].Bucket,
            places[0].Prefix.Length == 0 ? "" : string.Join("\n", places.SelectMany(static place => place.Objects())));

    /// <summary>The places of each bucket, without those that others contain, in the order in which they were first named.</summary>
    public static IEnumerable<IReadOnlyList<S3Path>> ByBucket(IReadOnlyList<S3Path> places)
        => places.Distinct()
            .Where(place => !places.Any(other => other != place && other.Contains(place)))
            .GroupBy(static place => place.Bucket)
            .Select(static bucket => (IReadOnlyList<S3Path>)[.. bucket]);

    // Both are asked for: the directory with its slash, and what may be a directory without it.
    private static IEnumerable<string> Listed(IReadOnlyList<S3Path> places)
        => places.SelectMany(static place => new[] { place.Prefix, place.Prefix + "/*" });
}
