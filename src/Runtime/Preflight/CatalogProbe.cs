using System;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>Checks access to the AWS Glue Data Catalog: lists one of its databases.</summary>
internal static class CatalogProbe
{
    private static readonly HttpHeader[] _headers = [new("x-amz-target", "AWSGlue.GetDatabases")];

    internal static async Task<AuthCheckStep> RunAsync(
        BlockSettings block, ImmutableCredentials keys, CredentialHost host, CancellationToken cancellationToken)
    {
        var region = block.EffectiveRegion ?? AwsRegion.Default;
        Uri? uri = null;
        var body = block.CatalogId is { } id
            ? $$"""{"CatalogId":"{{JsonEncodedText.Encode(id)}}","MaxResults":1}"""
            : """{"MaxResults":1}""";
        try
        {
            uri = Address(block, region);
            var response = await new SignedHttp(host, keys, region, "glue")
                .ProbeAsync(host, HttpMethod.Post, uri, body, "application/x-amz-json-1.1", _headers, cancellationToken)
                .ConfigureAwait(false);
            if (response.IsSuccess)
                return new AuthCheckStep(
                    AuthCheckKind.Catalog, AuthCheckOutcome.Passed, $"the Glue catalog is accessible in {region}.", region);
            var (code, message) = ServiceError.Read(response.Text);
            var problem = StsProblem.Create(code, message, response.Status, StsProblem.Secrets(keys));
            var fault = Faults.Classify(problem.ErrorCode);
            return fault == AuthFault.TrustPolicyOrPermission
                ? Failed(
                    region,
                    problem.Message + " Attach the policy of IamPolicies.Glue() to the identity.",
                    AuthFault.Permission,
                    problem.ErrorCode)
                : Failed(region, problem.Message, fault, problem.ErrorCode);
        }
        catch (IssueException problem) when (!cancellationToken.IsCancellationRequested)
        {
            var request = uri is null ? "" : $"request to {uri.Authority}: ";
            return Failed(region, request + problem.Message, Faults.Classify(problem, AuthFault.Unreachable), null);
        }
    }

    private static Uri Address(BlockSettings block, string region) =>
        Probing.ToUri(block.EndpointUrl ?? $"https://glue.{region}.{RegionName.ToEndpoint(region).PartitionDnsSuffix}/");

    private static AuthCheckStep Failed(string region, string message, AuthFault fault, string? code) =>
        new(AuthCheckKind.Catalog, AuthCheckOutcome.Failed, $"the Glue catalog in {region}: {message}", region, fault, code);
}
