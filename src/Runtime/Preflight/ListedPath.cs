using System;
using StarRocks.AwsAuth.Credentials;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>Represents the bucket and the prefix of an S3 path with which its objects are listed.</summary>
internal sealed record ListedPath(string Bucket, string Prefix)
{
    internal static ListedPath? Parse(string? path, BlockSettings block)
    {
        if (path is null)
            return null;
        if (block.Service == AwsService.Glue)
            throw new ArgumentException(
                "An 'aws.glue' block has no access to buckets. Check the path with the 'aws.s3' block.", nameof(path));
        return Parse(path);
    }

    /// <exception cref="ArgumentException">The text is not an S3 path.</exception>
    internal static ListedPath Parse(string path) => TryParse(path) ?? throw Invalid(path);

    /// <summary>Returns the bucket and the prefix; null if the text is not an S3 path.</summary>
    internal static ListedPath? TryParse(string path) => StorePath.TryParse(path.AsSpan(), out var parsed) && IsBucket(parsed.Bucket)
        ? new ListedPath(parsed.Bucket.ToString(), parsed.KnownKey.ToString())
        : null;

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
    private static bool IsBucket(ReadOnlySpan<char> bucket)
    {
        foreach (var c in bucket)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' or '_'))
                return false;
        }

        return bucket.Length > 0;
    }
}
