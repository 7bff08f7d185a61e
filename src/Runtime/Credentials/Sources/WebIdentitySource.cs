using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// Provides the credentials of the pod's role, for the token that Kubernetes writes to a file. The request is not signed, so it needs no
/// client of the SDK, whose class throws under native AOT.
/// </summary>
internal sealed class WebIdentitySource(CredentialHost host, StsAddress sts, string sessionName, TimeSpan? duration) : CredentialSource
{
    internal const string TokenVariable = "AWS_WEB_IDENTITY_TOKEN_FILE";
    internal const string RoleVariable = "AWS_ROLE_ARN";

    public override CredentialStep Step => CredentialStep.WebIdentity;

    public override string? RoleArn => host.Variable(RoleVariable);

    public override async Task<IssuedCredentials> IssueAsync(bool mayRetry, CancellationToken cancellationToken)
    {
        try
        {
            return await Attempts.RunAsync(mayRetry, host, RequestAsync, cancellationToken).ConfigureAwait(false);
        }
        catch (IssueException cause) when (cause.IsNetwork || cause.ErrorCode is not null)
        {
            throw cause.WithAuthority(sts.Authority);
        }
    }

    private Task<IssuedCredentials> RequestAsync(CancellationToken cancellationToken)
    {
        var role = RequiredVariable(RoleVariable);
        var token = ReadToken(RequiredVariable(TokenVariable));
        var query = new StsQuery("AssumeRoleWithWebIdentity")
        {
            { "RoleArn", role },
            { "RoleSessionName", sessionName },
            { StsQuery.Token, token },
        };
        if (duration is { } time)
            query.Add("DurationSeconds", time);
        return query.SendAsync(host, sts, cancellationToken);
    }

    private string RequiredVariable(string name) => host.Variable(name)
        ?? throw new IssueException(
            $"the environment variable '{name}' is not set. Kubernetes sets it if the service account has an IAM role.");

    // Read for each request, because Kubernetes replaces the token long before it expires.
    private static string ReadToken(string file)
    {
        if (!IsAbsolute(file))
            throw new IssueException($"the path '{file}' in '{TokenVariable}' is not absolute. Use an absolute path.");
        try
        {
            return File.ReadAllText(file).Trim() is { Length: > 0 } token
                ? token
                : throw new IssueException($"the token file '{file}' is empty.") { IsTransient = true };
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new IssueException($"the token file '{file}' cannot be read ({cause.GetType().Name}).") { IsTransient = true };
        }
    }

    private static bool IsAbsolute(string file)
    {
#if NET8_0_OR_GREATER
        return Path.IsPathFullyQualified(file);
#else
        return Path.IsPathRooted(file);
#endif
    }
}
