using System;
using System.Collections.Generic;
using System.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Policies;

/// <summary>Represents the objects of a bucket whose keys begin with a prefix, for which a policy is created.</summary>
/// <param name="Bucket">The bucket, whose name is valid by the current rules of S3.</param>
/// <param name="Prefix">The start of the keys; with a slash at the end for a directory, and empty for the whole bucket.</param>
/// <param name="IsName">
/// Whether the prefix is the whole name of an object or directory, so that <c>sales</c> does not include <c>sales_2023</c>.
/// </param>
/// <param name="Directory">
/// The directory that StarRocks lists to resolve a wildcard, with a slash at its end, and empty for that of the bucket;
/// <see langword="null"/> if it lists nothing above the prefix.
/// </param>
internal readonly record struct PolicyPath(string Bucket, string Prefix, bool IsName, string? Directory)
{
    private const int MaxKeyBytes = 1024;

    // Names of other resources, whose ARNs have another form: access points, Object Lambda, directory buckets and table buckets.
    private static readonly string[] _aliasSuffixes = ["-s3alias", "--ol-s3", "--x-s3", "--table-s3", ".mrap"];
    private static readonly string[] _reservedPrefixes = ["xn--", "sthree-"];

    /// <summary>Returns a directory of a bucket; the whole bucket if it is <see langword="null"/> or empty.</summary>
    public static PolicyPath Create(string bucket, string? directory, string bucketName, string directoryName)
    {
        var checkedBucket = CheckedBucket(bucket ?? throw new ArgumentNullException(bucketName), bucketName);
        var prefix = CheckedPrefix(directory ?? "", directoryName).TrimEnd('/');
        return new PolicyPath(checkedBucket, prefix.Length == 0 ? "" : prefix + "/", IsName: false, null);
    }

    /// <summary>
    /// Reads <c>s3://bucket/key</c>. Without a slash at its end, the key is the start of names in a source or target, and the name of an
    /// object or directory otherwise. With a wildcard, only the text before it is known.
    /// </summary>
    public static PolicyPath Parse(string path, bool isSourceOrTarget, string parameterName)
    {
        _ = path ?? throw new ArgumentNullException(parameterName, "A path is null.");
        if (!StorePath.TryParse(path.AsSpan(), out var parsed))
            throw new ArgumentException("The path is not an S3 path. Use a path that starts with s3://.", parameterName);
        var bucket = CheckedBucket(parsed.Bucket.ToString(), parameterName);
        CheckVariables(parsed.Key.ToString(), parameterName);
        var isPattern = parsed.KnownKey.Length < parsed.Key.Length;
        var prefix = CheckedPrefix(parsed.KnownKey.ToString(), parameterName);
        var directory = prefix.Substring(0, prefix.LastIndexOf('/') + 1);
        if (directory == prefix)
            return new PolicyPath(bucket, prefix, IsName: false, null);
        return isPattern
            ? new PolicyPath(bucket, prefix, IsName: false, directory)
            : new PolicyPath(bucket, prefix, IsName: !isSourceOrTarget, null);
    }

    /// <summary>Returns the objects in the directory of this path whose names begin with a text, and whose directory is listed.</summary>
    public PolicyPath Sibling(string name)
    {
        var directory = Prefix.Substring(0, Prefix.LastIndexOf('/') + 1);
        return new PolicyPath(Bucket, directory + name, IsName: false, directory);
    }

    /// <summary>Indicates whether this path includes everything under the other one.</summary>
    public bool Contains(PolicyPath other)
        => string.Equals(Bucket, other.Bucket, StringComparison.Ordinal)
            && (IsName
                ? other.Prefix.StartsWith(Prefix + "/", StringComparison.Ordinal) || (other.IsName && other.Prefix == Prefix)
                : other.Prefix.StartsWith(Prefix, StringComparison.Ordinal))
            && (other.Directory is null || other.Directory == Directory || other.Directory.StartsWith(Prefix, StringComparison.Ordinal));

    /// <summary>Returns the patterns for the objects in an ARN.</summary>
    public IReadOnlyList<string> ObjectPatterns() => IsName ? [Prefix, Prefix + "/*"] : [Prefix + "*"];

    /// <summary>Returns the patterns for the prefixes that StarRocks lists.</summary>
    public IEnumerable<string> ListPatterns()
    {
        // Clients list a directory both with and without its slash.
        if (EndsWithSlash(Prefix))
            yield return Prefix.TrimEnd('/');
        foreach (var pattern in ObjectPatterns())
            yield return pattern;
        if (Directory is null)
            yield break;
        if (Directory.Length > 0)
            yield return Directory.TrimEnd('/');
        yield return Directory;
    }

    private static string CheckedBucket(string bucket, string parameterName)
        => Fault(bucket) is not { } fault
            ? bucket
            : throw new ArgumentException($"The bucket name is not valid: {fault}.", parameterName);

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
                    $"The prefix is not valid because {c} is a wildcard in an ARN. Use the parent directory.", parameterName);
            if (char.IsControl(c))
                throw new ArgumentException("The prefix is not valid because it contains a control character.", parameterName);
        }

        if (Encoding.UTF8.GetByteCount(prefix) > MaxKeyBytes)
            throw new ArgumentException("The prefix is longer than 1,024 bytes, the maximum length of an S3 key.", parameterName);
        var trimmed = prefix.TrimStart('/');
        return EndsWithSlash(trimmed) ? trimmed.TrimEnd('/') + "/" : trimmed;
    }

    private static bool EndsWithSlash(string text) => text.Length > 0 && text[text.Length - 1] == '/';

    private static void CheckVariables(string key, string parameterName)
    {
        if (key.IndexOf("${", StringComparison.Ordinal) >= 0)
            throw new ArgumentException(
                "The key is not valid because ${…} is a policy variable in an ARN. Replace it with its value.", parameterName);
    }
}
