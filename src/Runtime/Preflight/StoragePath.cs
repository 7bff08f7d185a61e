using System;
using StarRocks.AwsAuth.Credentials;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>Bucket and prefix of a path.</summary>
internal sealed record StoragePath(string Bucket, string Prefix)
{
    private static readonly string[] _schemes = ["s3://", "s3a://", "s3n://"];

    internal static StoragePath? Parse(string? path, BlockSettings block)
    {
        if (path is null)
            return null;
        if (block.Service == AwsService.Glue)
            throw new ArgumentException("A block of aws.glue reaches no bucket: check the block of aws.s3 with the path.", nameof(path));
        foreach (var scheme in _schemes)
        {
            if (!path.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
                continue;
            var rest = path.Substring(scheme.Length);
            var slash = rest.IndexOf('/');
            var bucket = slash < 0 ? rest : rest.Substring(0, slash);
            if (!IsBucket(bucket))
                break;
            // Up to the first wildcard: what stands before it is a prefix.
            var prefix = slash < 0 ? "" : rest.Substring(slash + 1);
            var wildcard = prefix.IndexOfAny(['*', '?', '[', '{']);
            return new StoragePath(bucket, wildcard < 0 ? prefix : prefix.Substring(0, wildcard));
        }

        // As Hadoop once took keys: s3a://key:secret@bucket/.
        var shown = path.IndexOf('@') < 0 ? ": " + path : ", and keys have no place in one";
        throw new ArgumentException("It is no path of S3, such as s3://bucket/folder/" + shown, nameof(path));
    }

    // What may stand in an address; S3 has the last word.
    private static bool IsBucket(string bucket)
    {
        foreach (var c in bucket)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' or '_'))
                return false;
        }

        return bucket.Length > 0;
    }
}
