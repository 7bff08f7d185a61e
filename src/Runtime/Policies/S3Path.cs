using System;
using System.Collections.Generic;
using System.Text;

namespace StarRocks.AwsAuth.Policies;

/// <summary>A bucket and a part of it, as policies name them.</summary>
/// <param name="Bucket">A bucket of today's rules.</param>
/// <param name="Prefix">A directory without the slashes around it; empty for the whole bucket.</param>
/// <param name="MayBeObject">The prefix may be an object as well: nothing in the path says that it is a directory.</param>
internal readonly record struct S3Path(string Bucket, string Prefix, bool MayBeObject)
{
    private const int MaxKeyBytes = 1024;
    private static readonly char[] _wildcards = ['*', '?', '[', '{'];

    // Aliases of other resources, which have ARNs of their own: access points, object lambdas, directory and table buckets.
    private static readonly string[] _otherEndings = ["-s3alias", "--ol-s3", "--x-s3", "--table-s3", ".mrap"];
    private static readonly string[] _otherStarts = ["xn--", "sthree-"];

    public static S3Path Of(string bucket, string? prefix, string bucketName, string prefixName)
        => new(CheckedBucket(bucket ?? throw new ArgumentNullException(bucketName), bucketName), CheckedPrefix(prefix ?? "", prefixName), MayBeObject: false);

    /// <summary>Reads <c>s3://bucket/key</c>. In a target, which is written to, what follows the last slash begins the names of files.</summary>
    public static S3Path OfPath(string path, bool isTarget, string parameterName)
    {
        var start = (path ?? throw new ArgumentNullException(parameterName, "A path is null.")).StartsWith("s3://", StringComparison.OrdinalIgnoreCase) ? "s3://".Length
            : path.StartsWith("s3a://", StringComparison.OrdinalIgnoreCase) ? "s3a://".Length
            : throw new ArgumentException($"'{path}' is no path on S3: it begins with s3:// or s3a://.", parameterName);
        var slash = path.IndexOf('/', start);
        var bucket = CheckedBucket(slash < 0 ? path.Substring(start) : path.Substring(start, slash - start), parameterName);
        var key = slash < 0 ? "" : path.Substring(slash + 1);
        RefuseVariable(key, parameterName);
        var wildcard = key.IndexOfAny(_wildcards);
        var isDirectory = wildcard >= 0 || isTarget || key.Length == 0 || key[key.Length - 1] == '/';
        if (wildcard >= 0)
            key = key.Substring(0, wildcard);
        if (wildcard >= 0 || isTarget)
            key = key.Substring(0, key.LastIndexOf('/') + 1);
        var prefix = CheckedPrefix(key, parameterName);
        return new S3Path(bucket, prefix, !isDirectory && prefix.Length > 0);
    }

    /// <summary>Everything in the other place is in this one as well.</summary>
    public bool Contains(S3Path other)
        => string.Equals(Bucket, other.Bucket, StringComparison.Ordinal)
            && (Prefix.Length == 0
                || other.Prefix.StartsWith(Prefix + "/", StringComparison.Ordinal)
                || (string.Equals(Prefix, other.Prefix, StringComparison.Ordinal) && (MayBeObject || !other.MayBeObject)));

    /// <summary>What stands for its objects in an ARN.</summary>
    public IEnumerable<string> Objects()
    {
        if (MayBeObject)
            yield return Prefix;
        yield return Prefix.Length == 0 ? "*" : Prefix + "/*";
    }

    private static string CheckedBucket(string bucket, string parameterName)
        => Fault(bucket) is not { } fault
            ? bucket
            : throw new ArgumentException($"'{bucket}' can't stand for a bucket in arn:aws:s3:::…: {fault}.", parameterName);

    private static string? Fault(string bucket)
    {
        if (bucket.Length is < 3 or > 63)
            return "a bucket's name has 3 to 63 characters";
        var digitsAndDots = true;
        for (var i = 0; i < bucket.Length; i++)
        {
            var c = bucket[i];
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '.'))
                return "a bucket's name is made of lower-case letters, digits, hyphens and dots";
            if (c is '-' or '.' && (i == 0 || i == bucket.Length - 1))
                return "a bucket's name begins and ends with a letter or digit";
            if (c == '.' && bucket[i - 1] == '.')
                return "two dots don't follow each other in a bucket's name";
            digitsAndDots &= c is (>= '0' and <= '9') or '.';
        }

        if (digitsAndDots && bucket.Split('.').Length == 4)
            return "it is an IP address";
        if (Array.Exists(_otherStarts, start => bucket.StartsWith(start, StringComparison.Ordinal)))
            return "AWS keeps such names for itself";
        return Array.Exists(_otherEndings, end => bucket.EndsWith(end, StringComparison.Ordinal))
            ? "it is the alias of an access point, or a directory or table bucket, which has an ARN of another form"
            : null;
    }

    private static string CheckedPrefix(string prefix, string parameterName)
    {
        RefuseVariable(prefix, parameterName);
        foreach (var c in PolicyText.Checked(prefix, parameterName))
        {
            if (c is '*' or '?')
                throw new ArgumentException($"The prefix '{prefix}' can't stand in an ARN: {c} is a wildcard there. Give the directory above it.", parameterName);
            if (char.IsControl(c))
                throw new ArgumentException("The prefix holds a control character, which can't stand in an ARN.", parameterName);
        }

        if (Encoding.UTF8.GetByteCount(prefix) > MaxKeyBytes)
            throw new ArgumentException("The prefix is longer than a key of S3 can be.", parameterName);
        return prefix.Trim('/');
    }

    private static void RefuseVariable(string key, string parameterName)
    {
        if (key.IndexOf("${", StringComparison.Ordinal) >= 0)
            throw new ArgumentException($"'{key}' can't stand in an ARN: ${{…}} is a variable of the policy there. Fill it in first.", parameterName);
    }
}
