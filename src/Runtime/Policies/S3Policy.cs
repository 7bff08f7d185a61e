using System.Collections.Generic;
using System.Linq;

namespace StarRocks.AwsAuth.Policies;

/// <summary>Creates the policies for S3, which allow access to objects under some paths of one bucket, and listing them.</summary>
internal static class S3Policy
{
    private static readonly string[] _batchLoad = ["s3:GetObject"];
    private static readonly string[] _readWrite = ["s3:PutObject", "s3:GetObject", "s3:DeleteObject"];

    public static PolicyDocument Create(PolicyKind kind, string partition, IReadOnlyList<PolicyPath> paths)
    {
        var arn = $"arn:{partition}:s3:::{paths[0].Bucket}";
        var objects = new PolicyStatement
        {
            Sid = "s3",
            Actions = kind == PolicyKind.BatchLoad ? _batchLoad : _readWrite,
            Resources = [.. paths.SelectMany(static path => path.ObjectPatterns()).Select(pattern => $"{arn}/{pattern}")],
        };
        var list = new PolicyStatement
        {
            Sid = "s3list",
            Actions = ["s3:ListBucket"],
            Resources = [arn],
            Conditions = paths[0].Prefix.Length == 0 ? [] : [new PolicyCondition("StringLike", "s3:prefix", ListPrefixes(paths))],
        };
        return new PolicyDocument([objects, list]);
    }

    public static string NameOf(PolicyKind kind, IReadOnlyList<PolicyPath> paths)
        => PolicyName.Create(
            (kind == PolicyKind.BatchLoad ? "starrocks-batch-load-" : "starrocks-read-write-") + paths[0].Bucket,
            paths[0].Prefix.Length == 0 ? "" : string.Join("\n", paths.SelectMany(static path => path.ListPatterns())));

    /// <summary>Groups the paths by bucket, in their original order, without those that another path contains.</summary>
    public static IEnumerable<IReadOnlyList<PolicyPath>> ByBucket(IReadOnlyList<PolicyPath> paths)
        => paths.Distinct()
            .Where(path => !paths.Any(other => other != path && other.Contains(path)))
            .GroupBy(static path => path.Bucket)
            .Select(static bucket => (IReadOnlyList<PolicyPath>)[.. bucket]);

    private static IEnumerable<string> ListPrefixes(IReadOnlyList<PolicyPath> paths)
        => paths.SelectMany(static path => path.ListPatterns()).Distinct();
}
