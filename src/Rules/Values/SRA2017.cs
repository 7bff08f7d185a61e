using System;

namespace StarRocks.AwsAuth.Rules;

internal static class SRA2017
{
    internal static readonly Rule Rule = new(
        "SRA2017",
        "Endpoint contains the bucket",
        RuleSeverity.Warning,
        "StarRocks adds the bucket of a path to the endpoint, so an endpoint with a bucket contains it twice.")
    {
        Block = static (block, report) =>
        {
            if (block.Service == AwsService.Glue || block[Parameter.Endpoint] is not { } text || !Endpoint.TryParse(text, out var endpoint))
                return;
            if (KnownStore.Find(endpoint.Host, out var bucketLength) is not null && (bucketLength > 0 || !endpoint.PathSegments.IsEmpty))
                Report(block, report);
        },
        Paths = static (configuration, report) =>
        {
            var block = configuration.S3;
            if (block[Parameter.Endpoint] is not { } text || !Endpoint.TryParse(text, out var endpoint) || endpoint.PathSegments.IsEmpty)
                return;
            if (KnownStore.Find(endpoint.Host, out _) is null && IsBucketOfPath(configuration, endpoint.PathSegments))
                Report(block, report);
        },
        Fixes = static finding =>
            [new("Remove the bucket from the endpoint", finding.SetValue(finding.Value is { } text ? WithoutBucket(text) : null))],
    };

    private static void Report(AuthBlock block, Report report) => report.OnValue(
        block,
        Parameter.Endpoint,
        $"'{block.Key(Parameter.Endpoint)}' contains a bucket. StarRocks adds the bucket of each path to the endpoint, and the store does "
            + "not find a bucket or key that is named twice. Remove the bucket from the endpoint.");

    // The path of an unknown endpoint can belong to a gateway.
    private static bool IsBucketOfPath(Configuration configuration, ReadOnlySpan<char> segments)
    {
        foreach (var key in StatementKeys.All)
        {
            if (!key.IsPath || configuration[key] is not { } text)
                continue;
            for (var rest = text.AsSpan(); !rest.IsEmpty;)
            {
                if (StorePath.TryParse(StorePath.TakeFirst(ref rest), out var path) && path.Bucket.SequenceEqual(segments))
                    return true;
            }
        }

        return false;
    }

    private static string? WithoutBucket(string text)
    {
        if (!Endpoint.TryParse(text, out var endpoint))
            return null;
        var host = endpoint.Host;
        if (KnownStore.Find(host, out var bucketLength) is not null && bucketLength > 0)
            host = host.Slice(bucketLength + 1);
        var scheme = endpoint.HasScheme ? endpoint.Scheme.ToString() + "://" : "";
        return scheme + host.ToString() + endpoint.Port.ToString();
    }
}
