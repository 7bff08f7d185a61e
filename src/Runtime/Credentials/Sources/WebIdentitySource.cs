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

    public override string? RoleArn => QuotableRole(host);

    /// <summary>Returns the role of the pod; <see langword="null"/> if the variable contains another text, which can be a secret.</summary>
    internal static string? QuotableRole(CredentialHost host) =>
        host.Variable(RoleVariable) is { } role && KnownShape.IsRole(role) ? role : null;

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
        if (!role.StartsWith("arn:", StringComparison.Ordinal))
            throw new IssueException($"the environment variable '{RoleVariable}' is not the ARN of a role.") { IsConfiguration = true };
        var token = ReadToken(RequiredVariable(TokenVariable));
        var request = new StsRequest("AssumeRoleWithWebIdentity")
        {
            { "RoleArn", role },
            { "RoleSessionName", sessionName },
            { StsRequest.Token, token },
        };
        if (duration is { } time)
            request.Add("DurationSeconds", time);
        return request.SendAsync(host, sts, cancellationToken);
    }

    private string RequiredVariable(string name) => host.Variable(name)
        ?? throw new IssueException(
            $"the environment variable '{name}' is not set. Kubernetes sets it if the service account has an IAM role.");

    // Read for each request, because Kubernetes replaces the token long before it expires.
    private static string ReadToken(string file)
    {
        if (!KnownShape.IsAbsolute(file))
            throw new IssueException($"'{TokenVariable}' is not an absolute path. Set it to the path of the token file, not to the token.");
        var name = KnownShape.IsPath(file) ? $"the token file '{file}'" : $"the token file in '{TokenVariable}'";
        try
        {
            return File.ReadAllText(file).Trim() is { Length: > 0 } token
                ? token
                : throw new IssueException($"{name} is empty.") { IsTransient = true };
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new IssueException($"{name} cannot be read ({cause.GetType().Name}).") { IsTransient = true };
        }
    }
}
