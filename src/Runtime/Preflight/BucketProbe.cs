using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>Checks access to a bucket: lists one object under the path, for which every reader of the path needs permission.</summary>
internal static class BucketProbe
{
    internal static async Task<AuthCheckStep> RunAsync(
        BlockSettings block, ListedPath path, ImmutableCredentials keys, CredentialHost host, CancellationToken cancellationToken)
    {
        var region = block.EffectiveRegion ?? AwsRegion.Default;
        Uri? address = null;
        try
        {
            address = Address(block, region, path);
            var http = new SignedHttp(host, keys, region, "s3");
            var response = await http.ProbeAsync(host, HttpMethod.Get, address, null, "", [], cancellationToken).ConfigureAwait(false);
            return response.IsSuccess
                ? new AuthCheckStep(AuthCheckKind.Bucket, AuthCheckOutcome.Passed, $"{path.Bucket} is accessible in {region}.", path.Bucket)
                : Failed(path, region, response, StsResponse.ReadError(response.Text, response.Status, StsProblem.Secrets(keys)));
        }
        catch (IssueException problem) when (!cancellationToken.IsCancellationRequested)
        {
            var location = address is null ? "" : $" at {address.Authority}";
            return Failed(path, $"{path.Bucket}{location}: {problem.Message}", Faults.Classify(problem, AuthFault.Unreachable), null);
        }
    }

    private static AuthCheckStep Failed(ListedPath path, string region, HttpResponse response, IssueException problem)
    {
        var fault = Faults.Classify(problem.ErrorCode);
        if (response.BucketRegion is { } other && KnownShape.IsRegion(other) && other != region && fault != AuthFault.Credentials)
        {
            var message = $"{path.Bucket} is in {other}, but StarRocks sends requests to {region}. Set the region of the block to {other}.";
            return Failed(path, message, AuthFault.Region, problem.ErrorCode);
        }

        if (fault != AuthFault.TrustPolicyOrPermission)
            return Failed(path, $"{path.Bucket}: {problem.Message}", fault, problem.ErrorCode);
        const string advice = "Allow s3:ListBucket on the bucket and s3:GetObject on its objects for the identity. "
            + "A bucket policy or a service control policy can also deny the request.";
        return Failed(path, $"{path.Bucket}: {problem.Message} {advice}", AuthFault.Permission, problem.ErrorCode);
    }

    private static AuthCheckStep Failed(ListedPath path, string message, AuthFault fault, string? code) =>
        new(AuthCheckKind.Bucket, AuthCheckOutcome.Failed, message, path.Bucket, fault, code);

    private static Uri Address(BlockSettings block, string region, ListedPath path)
    {
        var scheme = block.UseTls ? "https" : "http";
        var root = Probing.ToUri(block.EndpointUrl ?? $"{scheme}://s3.{region}.{RegionName.ToEndpoint(region).PartitionDnsSuffix}");
        var query = $"?list-type=2&max-keys=1&prefix={PercentEncoding.Encode(path.Prefix)}";
        // The certificate of S3 does not match host names that start with a bucket name with dots.
        var address = block.UsePathStyle || path.Bucket.IndexOf('.') >= 0
            ? $"{root.AbsoluteUri.TrimEnd('/')}/{path.Bucket}{query}"
            : $"{root.Scheme}://{path.Bucket}.{root.Authority}{root.AbsolutePath.TrimEnd('/')}/{query}";
        return Uri.TryCreate(address, UriKind.Absolute, out var uri)
            ? uri
            : throw InvalidHostName();
    }

    private static IssueException InvalidHostName() =>
        new("the bucket name cannot be part of a host name. Set 'enable_path_style_access' to true.") { IsConfiguration = true };
}
