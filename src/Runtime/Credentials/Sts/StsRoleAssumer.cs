using System;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using StarRocks.AwsAuth.Mapping;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Assumes roles with the STS client of the SDK. It is created without reflection, so that trimming keeps it.</summary>
internal sealed class StsRoleAssumer : RoleAssumer
{
    private static readonly string[] _skewCodes =
    [
        "RequestTimeTooSkewed", "RequestExpired", "InvalidSignatureException", "SignatureDoesNotMatch", "AuthFailure", "RequestInTheFuture",
    ];

    private StsRoleAssumer()
    {
    }

    internal static StsRoleAssumer Instance { get; } = new();

    internal override async Task<IssuedCredentials> AssumeAsync(
        RoleRequest role, ImmutableCredentials identity, CancellationToken cancellationToken)
    {
        try
        {
            return await RequestAsync(role, identity, retries: 0, cancellationToken).ConfigureAwait(false);
        }
        catch (AmazonServiceException problem) when (Array.IndexOf(_skewCodes, problem.ErrorCode) >= 0)
        {
            // The SDK corrects a wrong clock only if a retry is allowed, and stores the correction for the endpoint.
            try
            {
                return await RequestAsync(role, identity, retries: 1, cancellationToken).ConfigureAwait(false);
            }
            catch (AmazonServiceException second)
            {
                throw Describe(second, identity);
            }
        }
        catch (AmazonServiceException problem)
        {
            throw Describe(problem, identity);
        }
    }

    private static async Task<IssuedCredentials> RequestAsync(
        RoleRequest role, ImmutableCredentials identity, int retries, CancellationToken cancellationToken)
    {
        // By default, the SDK repeats a request up to ten times if the connection is closed.
        var config = new AmazonSecurityTokenServiceConfig { MaxErrorRetry = retries, MaxStaleConnectionRetries = 0 };
        (await role.Sts.InRegionAsync(cancellationToken).ConfigureAwait(false)).ApplyTo(config);
        using var client = new AmazonSecurityTokenServiceClient(ToAwsCredentials(identity), config);
        var request = new AssumeRoleRequest
        {
            RoleArn = role.RoleArn,
            RoleSessionName = role.SessionName,
            ExternalId = role.ExternalId,
            DurationSeconds = (int?)role.Duration?.TotalSeconds,
        };
        var response = await client.AssumeRoleAsync(request, cancellationToken).ConfigureAwait(false);
        return response.Credentials is
        {
            AccessKeyId: { Length: > 0 } key,
            SecretAccessKey: { Length: > 0 } secret,
            SessionToken: { Length: > 0 } token,
            Expiration: { } expiration,
        }
            ? new IssuedCredentials(new ImmutableCredentials(key, secret, token), expiration.ToUniversalTime() - ClockSkew(client))
            : throw StsProblem.NoCredentials();
    }

    private static AWSCredentials ToAwsCredentials(ImmutableCredentials identity) => identity.UseToken
        ? new SessionAWSCredentials(identity.AccessKey, identity.SecretKey, identity.Token)
        : new BasicAWSCredentials(identity.AccessKey, identity.SecretKey);

    private static TimeSpan ClockSkew(AmazonSecurityTokenServiceClient client) =>
        client.DetermineServiceOperationEndpoint(new GetCallerIdentityRequest())?.URL is { } url
            ? CorrectClockSkew.GetClockCorrectionForEndpoint(url)
            : TimeSpan.Zero;

    private static IssueException Describe(AmazonServiceException problem, ImmutableCredentials identity)
    {
        // This exception quotes the response that could not be read, including secrets.
        if (problem is AmazonUnmarshallingException)
            return StsProblem.NoCredentials();
        return problem.StatusCode == 0 && problem.InnerException is { } inner
            ? SafeAttempt.Describe(inner)
            : StsProblem.Create(problem.ErrorCode, problem.Message, problem.StatusCode, StsProblem.Secrets(identity));
    }
}
