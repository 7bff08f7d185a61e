using System;

namespace StarRocks.AwsAuth.Rules;

internal static class SRA2016
{
    internal static readonly Rule Rule = new(
        "SRA2016",
        "Bucket cannot be addressed",
        RuleSeverity.Warning,
        "StarRocks finds no bucket in a path whose bucket is not a host name, and AWS has no bucket whose name is not valid.")
    {
        Paths = static (configuration, report) =>
        {
            foreach (var key in StatementKeys.All)
            {
                if (!key.IsPath || configuration[key] is not { } text || !IsOpened(configuration, key))
                    continue;
                var isOfFrontend = key == StatementKey.FrontendPath;
                if (isOfFrontend && !FrontendPathRules.IsValid(text))
                    continue; // SRA5002 reports it.
                var paths = (isOfFrontend ? FrontendPathRules.WithScheme(text) : text).AsSpan();
                if (MessageOf(configuration, key.Name, paths) is { } message)
                    report.OnValue(key.Name, configuration.PositionOf(key), message);
            }
        },
    };

    /// <summary>Checks a path that is a clause of a statement.</summary>
    internal static void CheckPath(Configuration configuration, Report report, string clause, string? path)
    {
        if (MessageOf(configuration, clause, path.AsSpan()) is not { } message)
            return;
        report.Rule = Rule;
        report.OnStatement(clause, message);
    }

    /// <summary>
    /// Indicates whether a path is opened. The warehouse of a catalog can be a name, or the default location of new tables.
    /// </summary>
    private static bool IsOpened(Configuration configuration, StatementKey key)
    {
        if (!key.IsWarehouse)
            return !configuration.Scope.IsOfCatalog;
        return configuration.Catalog is { DirectoryMetastore: { } directory } catalog && Array.IndexOf(catalog.OwnKeys, key) >= 0
            && configuration.MetastoreKey is { } metastore && configuration.Is(metastore, directory);
    }

    private static string? MessageOf(Configuration configuration, string key, ReadOnlySpan<char> paths)
    {
        while (!paths.IsEmpty)
        {
            var text = StorePath.TakeFirst(ref paths);
            if (!StorePath.TryParse(text, out var path))
                continue;
            if (path.Bucket.IsEmpty && HasOnlyPath(text))
                return $"'{key}' has no bucket, so StarRocks cannot open the path. Use s3://bucket/path.";
            var hasFolder = path.Key.IndexOf('/') > 0;
            if (!IsPlain(configuration, path.Bucket, hasFolder) && IsKnown(path.Bucket)
                && MessageOfBucket(configuration, key, path.Bucket, hasFolder) is { } message)
                return message;
        }

        return null;
    }

    private static string? MessageOfBucket(Configuration configuration, string key, ReadOnlySpan<char> bucket, bool hasFolder)
    {
        if (IsHost(configuration, bucket, hasFolder))
        {
            return $"'{key}' has a host in place of the bucket. StarRocks uses the host as the name of a bucket that does not exist. "
                + $"Set '{configuration.S3.Key(Parameter.Endpoint)}' to the host, and use s3://bucket/path.";
        }

        if (OpensWithHadoop(configuration) && !BucketName.IsJavaHost(bucket.TrimEnd(':')))
        {
            return $"'{key}' has {Named(bucket)} is not a valid host name. StarRocks opens the path with Hadoop, which finds no bucket in "
                + "it. Use a bucket with only lowercase letters, digits, hyphens and dots in its name.";
        }

        return RegionOfAws(configuration) is { } region && bucket.IndexOf(':') < 0 && !BucketName.IsAllowedByAws(bucket)
            ? $"'{key}' has {Named(bucket)} is not a valid name in Amazon S3. No bucket in {region} has such a name, and AWS rejects "
                + "requests for it. Use 3 to 63 lowercase letters, digits, hyphens and dots."
            : null;
    }

    /// <summary>Indicates whether a path has three slashes. The fewer ones of <c>s3://</c> can be the beginning of a path.</summary>
    private static bool HasOnlyPath(ReadOnlySpan<char> path) => path.IndexOf(":///".AsSpan(), StringComparison.Ordinal) >= 0;

    /// <summary>Indicates whether a bucket can be addressed in every store.</summary>
    private static bool IsPlain(Configuration configuration, ReadOnlySpan<char> bucket, bool hasFolder) =>
        BucketName.IsAllowedByAws(bucket) && BucketName.IsJavaHost(bucket) && KnownStore.Find(bucket, out _) is null
        && !(hasFolder && IsDomainOfEndpoint(configuration, bucket));

    /// <summary>Indicates whether a bucket is the name of one, instead of a pattern, a template, a placeholder or an ARN.</summary>
    private static bool IsKnown(ReadOnlySpan<char> bucket)
    {
        foreach (var c in bucket)
        {
            // SRA2009 reports user info.
            if (c is '*' or '?' or '#' or '[' or ']' or '{' or '}' or '<' or '>' or '$' or '%' or '@')
                return false;
        }

        // Hadoop reads the ARN of an access point from its own configuration.
        var name = bucket.ToString();
        return name.Length > 0 && !name.StartsWith("arn:", StringComparison.OrdinalIgnoreCase) && !Template.IsIn(name)
            && !Placeholder.IsInAddress(name);
    }

    /// <summary>
    /// Indicates whether a bucket is a host with a port, an IP address, an endpoint of a store, or the domain of the endpoint.
    /// </summary>
    private static bool IsHost(Configuration configuration, ReadOnlySpan<char> bucket, bool hasFolder)
    {
        if (!HostName.TrySplitPort(bucket, out var host, out var port) || !BucketName.IsJavaHost(host) || !HostName.IsPortOrNone(port))
            return false;
        if (BucketName.IsIPv4Address(host) || KnownStore.Find(host, out _) is not null)
            return true;
        return port.IsEmpty ? hasFolder && IsDomainOfEndpoint(configuration, host) : !CanBeTenant(configuration, host);
    }

    // Ceph reads a bucket "tenant:bucket", and how the nodes read the colon in a storage volume is not known.
    private static bool CanBeTenant(Configuration configuration, ReadOnlySpan<char> host) =>
        configuration.Scope.IsStorageVolume && configuration.S3.Store != Store.Aws && !IsHostOfEndpoint(configuration, host);

    // A bucket can have the name of a host without a domain, such as minio, or the domain that a store has for it.
    private static bool IsDomainOfEndpoint(Configuration configuration, ReadOnlySpan<char> host) => host.IndexOf('.') >= 0
        && configuration.S3.IsTrue(Parameter.EnablePathStyleAccess) && IsHostOfEndpoint(configuration, host);

    private static bool IsHostOfEndpoint(Configuration configuration, ReadOnlySpan<char> host) =>
        configuration.S3[Parameter.Endpoint] is { } text && Endpoint.TryParse(text, out var endpoint)
        && host.Equals(endpoint.Host, StringComparison.OrdinalIgnoreCase);

    private static bool OpensWithHadoop(Configuration configuration) =>
        configuration.Scope.IsOfCatalog || configuration.Statement is { OpensPaths: true };

    /// <summary>
    /// Returns the region if the store is AWS and all of its buckets have valid names. Old buckets in us-east-1 can have others.
    /// </summary>
    private static string? RegionOfAws(Configuration configuration) =>
        configuration.S3.Store == Store.Aws && configuration.S3[Parameter.Region] is { } region && region != AwsRegion.Default
        && AwsRegion.PartitionOf(region.AsSpan()) is not null ? region : null;

    private static string Named(ReadOnlySpan<char> bucket) =>
        bucket.ToString() is var name && BucketName.CanBeShown(name) ? $"the bucket '{name}', which" : "a bucket that";
}
