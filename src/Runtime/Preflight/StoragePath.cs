using System;
using StarRocks.AwsAuth.Credentials;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>Represents the bucket and the prefix of an S3 path.</summary>
internal sealed record StoragePath(string Bucket, string Prefix)
{
    private static readonly string[] _schemes = ["s3://", "s3a://", "s3n://"];

    internal static StoragePath? Parse(string? path, BlockSettings block)
    {
        if (path is null)
            return null;
        if (block.Service == AwsService.Glue)
            throw new ArgumentException(
                "An 'aws.glue' block has no access to buckets. Check the path with the 'aws.s3' block.", nameof(path));
        return Parse(path);
    }

    /// <exception cref="ArgumentException">The text is not an S3 path.</exception>
    internal static StoragePath Parse(string path) => TryParse(path) ?? throw Invalid(path);

    /// <summary>Returns the bucket and the prefix; null if the text is not an S3 path.</summary>
    internal static StoragePath? TryParse(string path)
    {
        foreach (var scheme in _schemes)
        {
            if (!path.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
                continue;
            var rest = path.Substring(scheme.Length);
            var slash = rest.IndexOf('/');
            var bucket = slash < 0 ? rest : rest.Substring(0, slash);
            if (!IsBucket(bucket))
                break;
            // S3 lists by a prefix, which ends before the first wildcard.
            var prefix = slash < 0 ? "" : rest.Substring(slash + 1);
            var wildcard = prefix.IndexOfAny(['*', '?', '[', '{']);
            return new StoragePath(bucket, wildcard < 0 ? prefix : prefix.Substring(0, wildcard));
        }

        return null;
    }

    private static ArgumentException Invalid(string path)
    {
        // A text that is not a path can be another value, and old versions of Hadoop accept keys in a path, s3a://key:secret@bucket/.
        var isShown = path.IndexOf('/') >= 0 && path.IndexOf('@') < 0 && ValueMask.Find(path).Count == 0;
        var message = isShown
            ? $"'{path}' is not an S3 path. Use a path such as s3://bucket/folder/."
            : "The path is not an S3 path, and must not contain keys. Use a path such as s3://bucket/folder/.";
        return new ArgumentException(message, nameof(path));
    }

    // Allows every character that is valid in an address. S3 itself checks the other rules.
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
