using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents an object store with known endpoints. A host in front of an endpoint names a bucket.</summary>
/// <param name="name">The name of the store.</param>
/// <param name="endpoints">The hosts of its endpoints, each a <see cref="HostPattern"/>.</param>
internal sealed class KnownStore(string name, params string[] endpoints)
{
    // https://docs.aws.amazon.com/general/latest/gr/s3.html, without the endpoints of access points, VPCs, websites and directory buckets
    private static readonly KnownStore _amazon = new(
        "Amazon S3",
        "s3.amazonaws.com", "s3.*.amazonaws.com", "s3-??-*-?.amazonaws.com", "s3-external-1.amazonaws.com",
        "s3.dualstack.*.amazonaws.com", "s3-fips.*.amazonaws.com", "s3-fips.dualstack.*.amazonaws.com",
        "s3-accelerate.amazonaws.com", "s3-accelerate.dualstack.amazonaws.com",
        "s3.*.amazonaws.com.cn", "s3.dualstack.*.amazonaws.com.cn",
        "s3.*.amazonaws.eu", "s3.dualstack.*.amazonaws.eu");

    // https://developers.cloudflare.com/r2/api/s3/api/: the account, and the jurisdiction if there is one
    private static readonly KnownStore _cloudflare = new(
        "Cloudflare R2",
        "*.r2.cloudflarestorage.com", "*.??.r2.cloudflarestorage.com", "*.fedramp.r2.cloudflarestorage.com");

    // https://www.alibabacloud.com/help/en/oss/developer-reference/compatibility-with-amazon-s3
    private static readonly KnownStore _alibaba = new(
        "Alibaba Cloud OSS",
        "oss-??-*.aliyuncs.com", "s3.oss-??-*.aliyuncs.com", "oss-accelerate.aliyuncs.com", "oss-accelerate-overseas.aliyuncs.com")
    {
        RejectsPathStyle = true,
    };

    // https://www.volcengine.com/docs/6349/147050
    private static readonly KnownStore _volcengine = new(
        "Volcengine TOS", "tos-s3-??-*.volces.com", "tos-s3-??-*.ivolces.com")
    {
        RejectsPathStyle = true,
    };

    // Tencent COS rejects path style only for buckets since 2024, and nobody can tell the age of a bucket by its endpoint.
    private static readonly KnownStore[] _all =
    [
        _amazon, _cloudflare, _alibaba, _volcengine,
        new("Tencent COS", "cos.*.myqcloud.com", "cos.*.tencentcos.cn", "cos-internal.*.tencentcos.cn"),
        new("Huawei OBS", "obs.*.myhuaweicloud.com", "obs.*.myhuaweicloud.eu"),
        new("Google Cloud Storage", "storage.googleapis.com", "storage.*.rep.googleapis.com"),
        new("Backblaze B2", "s3.*.backblazeb2.com"),
        new("Wasabi", "s3.wasabisys.com", "s3.*.wasabisys.com"),
        new("DigitalOcean Spaces", "????.digitaloceanspaces.com"),
        new("Scaleway Object Storage", "s3.*.scw.cloud"),
        new("Hetzner Object Storage", "*.your-objectstorage.com"),
        new("Akamai Object Storage", "*.linodeobjects.com"),
    ];

    public string Name => name;

    /// <summary>Gets a value indicating whether it rejects every request that contains the bucket in the path.</summary>
    public bool RejectsPathStyle { get; private init; }

    /// <summary>Returns the store of a host; null for an unknown one.</summary>
    /// <param name="host">The host.</param>
    /// <param name="bucketLength">The length of the bucket in front of the endpoint; 0 if there is none.</param>
    internal static KnownStore? Find(ReadOnlySpan<char> host, out int bucketLength)
    {
        bucketLength = 0;
        KnownStore? found = null;
        foreach (var store in _all)
        {
            var start = store.StartOfEndpoint(host);
            if (start >= 0)
                (found, bucketLength) = (store, Math.Max(0, start - 1));
        }

        return found;
    }

    /// <summary>Returns where the endpoint starts in a host; -1 if there is none.</summary>
    private int StartOfEndpoint(ReadOnlySpan<char> host)
    {
        var first = -1;
        foreach (var endpoint in endpoints)
        {
            var start = HostPattern.StartIn(host, endpoint);
            if (start >= 0 && (first < 0 || start < first))
                first = start;
        }

        return first;
    }
}
