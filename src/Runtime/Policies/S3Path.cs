using System;
using System.Collections.Generic;
using System.Text;

namespace StarRocks.AwsAuth.Policies;

/// <summary>Represents a bucket, or a directory in it, that a policy applies to.</summary>
/// <param name="Bucket">The bucket, whose name is valid by the current rules of S3.</param>
/// <param name="Prefix">The directory without leading and trailing slashes; empty for the whole bucket.</param>
/// <param name="MayBeObject">Whether the prefix can also be an object, because the path does not end with a slash.</param>
internal readonly record struct S3Path(string Bucket, string Prefix, bool MayBeObject)
{
    private const int MaxKeyBytes = 1024;
    private static readonly char[] _wildcards = ['*', '?', '[', '{'];

    // Names of other resources, whose ARNs have another form: access points, Object Lambda, directory buckets and table buckets.
    private static readonly string[] _aliasSuffixes = ["-s3alias", "--ol-s3", "--x-s3", "--table-s3", ".mrap"];
    private static readonly string[] _reservedPrefixes = ["xn--", "sthree-"];

    public static S3Path Create(string bucket, string? prefix, string bucketName, string prefixName) => new(
        CheckedBucket(bucket ?? throw new ArgumentNullException(bucketName), bucketName),
        CheckedPrefix(prefix ?? "", prefixName),
        MayBeObject: false);

    /// <summary>Reads <c>s3://bucket/key</c>. In a target of writes, the text after the last slash is the start of file names.</summary>
    public static S3Path Parse(string path, bool isTarget, string parameterName)
    {
        _ = path ?? throw new ArgumentNullException(parameterName, "A path is null.");
        var start = path.StartsWith("s3://", StringComparison.OrdinalIgnoreCase) ? "s3://".Length
            : path.StartsWith("s3a://", StringComparison.OrdinalIgnoreCase) ? "s3a://".Length
            : throw new ArgumentException($"'{path}' is not an S3 path. Use a path that starts with s3:// or s3a://.", parameterName);
        var slash = path.IndexOf('/', start);
        var bucket = CheckedBucket(slash < 0 ? path.Substring(start) : path.Substring(start, slash - start), parameterName);
        var key = slash < 0 ? "" : path.Substring(slash + 1);
        CheckVariables(key, parameterName);
        var wildcard = key.IndexOfAny(_wildcards);
        var isDirectory = wildcard >= 0 || isTarget || key.Length == 0 || key[key.Length - 1] == '/';
        if (wildcard >= 0)
            key = key.Substring(0, wildcard);
        if (wildcard >= 0 || isTarget)
            key = key.Substring(0, key.LastIndexOf('/') + 1);
        var prefix = CheckedPrefix(key, parameterName);
        return new S3Path(bucket, prefix, !isDirectory && prefix.Length > 0);
    }

    /// <summary>Indicates whether this path includes everything under the other one.</summary>
    public bool Contains(S3Path other)
        => string.Equals(Bucket, other.Bucket, StringComparison.Ordinal)
            && (Prefix.Length == 0
                || other.Prefix.StartsWith(Prefix + "/", StringComparison.Ordinal)
                || (string.Equals(Prefix, other.Prefix, StringComparison.Ordinal) && (MayBeObject || !other.MayBeObject)));

    /// <summary>Returns the patterns for the objects in an ARN.</summary>
    public IEnumerable<string> ObjectPatterns()
    {
        if (MayBeObject)
            yield return Prefix;
        yield return Prefix.Length == 0 ? "*" : Prefix + "/*";
    }

    private static string CheckedBucket(string bucket, string parameterName)
        => Fault(bucket) is not { } fault
            ? bucket
            : throw new ArgumentException($"'{bucket}' is not a valid bucket name: {fault}.", parameterName);

    private static string? Fault(string bucket)
    {
        if (bucket.Length is < 3 or > 63)
            return "a bucket name must have 3 to 63 characters";
        var digitsAndDots = true;
        for (var i = 0; i < bucket.Length; i++)
        {
            var c = bucket[i];
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '.'))
                return "a bucket name can contain only lowercase letters, digits, hyphens and dots";
            if (c is '-' or '.' && (i == 0 || i == bucket.Length - 1))
                return "a bucket name must start and end with a letter or digit";
            if (c == '.' && bucket[i - 1] == '.')
                return "a bucket name cannot contain two dots in a row";
            digitsAndDots &= c is (>= '0' and <= '9') or '.';
        }

        if (digitsAndDots && bucket.Split('.').Length == 4)
            return "a bucket name cannot be an IP address";
        if (Array.Exists(_reservedPrefixes, prefix => bucket.StartsWith(prefix, StringComparison.Ordinal)))
            return "AWS reserves names with this prefix";
        return Array.Exists(_aliasSuffixes, suffix => bucket.EndsWith(suffix, StringComparison.Ordinal))
            ? "it is the alias of an access point, or a directory or table bucket, whose ARN has another form"
            : null;
    }

    private static string CheckedPrefix(string prefix, string parameterName)
    {
        CheckVariables(prefix, parameterName);
        foreach (var c in PolicyText.Checked(prefix, parameterName))
        {
            if (c is '*' or '?')
                throw new ArgumentException(
                    $"The prefix '{prefix}' is not valid because {c} is a wildcard in an ARN. Use the parent directory.", parameterName);
            if (char.IsControl(c))
                throw new ArgumentException("The prefix is not valid because it contains a control character.", parameterName);
        }

        if (Encoding.UTF8.GetByteCount(prefix) > MaxKeyBytes)
            throw new ArgumentException("The prefix is longer than 1,024 bytes, the maximum length of an S3 key.", parameterName);
        return prefix.Trim('/');
    }

    private static void CheckVariables(string key, string parameterName)
    {
        if (key.IndexOf("${", StringComparison.Ordinal) >= 0)
            throw new ArgumentException(
                $"'{key}' is not valid because ${{…}} is a policy variable in an ARN. Replace it with its value.", parameterName);
    }
}
