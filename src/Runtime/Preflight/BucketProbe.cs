using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>Whether a bucket answers: one key under the path is listed, which every reader of it has to be able to do.</summary>
internal static class BucketProbe
{
    internal static async Task<AuthCheckStep> RunAsync(BlockSettings block, StoragePath path, ImmutableCredentials keys, CredentialHost host, CancellationToken cancellationToken)
    {
        var region = block.EffectiveRegion ?? AwsRegion.Default;
        Uri? address = null;
        try
        {
            address = Address(block, region, path);
            var answer = await new SignedHttp(host, keys, region, "s3").SendAsync(HttpMethod.Get, address, null, "", null, cancellationToken).ConfigureAwait(false);
            return answer.IsSuccess
                ? new AuthCheckStep(AuthCheckKind.Bucket, AuthCheckOutcome.Passed, $"{path.Bucket} answers in {region}.", path.Bucket)
                : Failed(path, region, answer, StsAnswer.ReadError(answer.Text, answer.Status, StsProblem.Secrets(keys)));
        }
        catch (IssueException problem) when (!cancellationToken.IsCancellationRequested)
        {
            return new AuthCheckStep(AuthCheckKind.Bucket, AuthCheckOutcome.Failed, $"{path.Bucket}{(address is null ? "" : $" at {address.Authority}")}: {problem.Message}", path.Bucket, Faults.Of(problem, AuthFault.Unreachable));
        }
    }

    private static AuthCheckStep Failed(StoragePath path, string region, HttpAnswer answer, IssueException problem)
    {
        var fault = Faults.Of(problem.ErrorCode);
        if (answer.BucketRegion is { } elsewhere && !string.Equals(elsewhere, region, StringComparison.Ordinal) && fault != AuthFault.Credentials)
        {
            return new AuthCheckStep(AuthCheckKind.Bucket, AuthCheckOutcome.Failed, $"{path.Bucket} is in {elsewhere}, and StarRocks would ask in {region}.", path.Bucket, AuthFault.Region, problem.ErrorCode);
        }

        var advice = fault == AuthFault.TrustPolicyOrPermission ? " The identity needs s3:ListBucket on the bucket and s3:GetObject on its objects; a policy of the bucket or of the organization may deny them." : "";
        return new AuthCheckStep(
            AuthCheckKind.Bucket,
            AuthCheckOutcome.Failed,
            $"{path.Bucket}: {problem.Message}{advice}",
            path.Bucket,
            fault == AuthFault.TrustPolicyOrPermission ? AuthFault.Permission : fault,
            problem.ErrorCode);
    }

    private static Uri Address(BlockSettings block, string region, StoragePath path)
    {
        var root = new Uri(block.EndpointUrl ?? $"{(block.UseTls ? "https" : "http")}://s3.{region}.{RegionName.Endpoint(region).PartitionDnsSuffix}");
        var query = $"?list-type=2&max-keys=1&prefix={Uri.EscapeDataString(path.Prefix)}";
        // A bucket with dots has no certificate in front of a host name.
        var address = block.UsePathStyle || path.Bucket.IndexOf('.') >= 0
            ? $"{root.AbsoluteUri.TrimEnd('/')}/{path.Bucket}{query}"
            : $"{root.Scheme}://{path.Bucket}.{root.Authority}{root.AbsolutePath.TrimEnd('/')}/{query}";
        return Uri.TryCreate(address, UriKind.Absolute, out var uri)
            ? uri
            : throw new IssueException("this bucket can't stand in the name of a host.") { IsConfiguration = true };
    }
}
