using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// The role of the pod, for the token that Kubernetes keeps in a file. The request is not signed, so it needs no client of the SDK: it works
/// for types that declare no role, and under native AOT, where the SDK's own class throws.
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
            return await Attempts.RunAsync(mayRetry, host, AskAsync, cancellationToken).ConfigureAwait(false);
        }
        catch (IssueException cause) when (cause.IsNetwork || cause.ErrorCode is not null)
        {
            throw cause.At(sts.Authority);
        }
    }

    private Task<IssuedCredentials> AskAsync(CancellationToken cancellationToken)
    {
        var role = Needed(RoleVariable);
        var token = ReadToken(Needed(TokenVariable));
        var query = new StsQuery("AssumeRoleWithWebIdentity") { { "RoleArn", role }, { "RoleSessionName", sessionName }, { StsQuery.Token, token } };
        if (duration is { } time)
            query.Add("DurationSeconds", time);
        return query.SendAsync(host, sts, cancellationToken);
    }

    private string Needed(string variable) => host.Variable(variable)
        ?? throw new IssueException($"the environment variable {variable} is not set; on Kubernetes the service account's role puts it into the pod.");

    // Anew each time: Kubernetes replaces it long before it ends.
    private static string ReadToken(string file)
    {
        if (!IsAbsolute(file))
            throw new IssueException($"the path in {TokenVariable} is not absolute: {file}.");
        try
        {
            return File.ReadAllText(file).Trim() is { Length: > 0 } token ? token : throw new IssueException($"the token file {file} is empty.") { IsTransient = true };
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new IssueException($"the token file {file} could not be read ({cause.GetType().Name}).") { IsTransient = true };
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
