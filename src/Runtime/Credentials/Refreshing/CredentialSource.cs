using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Represents a source of credentials. One refresh uses it at a time, and it caches nothing.</summary>
internal abstract class CredentialSource
{
    public abstract CredentialStep Step { get; }

    /// <summary>Gets the role of the credentials; <see langword="null"/> if no role is assumed.</summary>
    public virtual string? RoleArn => null;

    /// <summary>Obtains new credentials.</summary>
    /// <param name="mayRetry">
    /// Whether one transient failure is followed by another attempt: a caller waits, and the last refresh did not fail.
    /// </param>
    /// <param name="cancellationToken">Cancels the refresh.</param>
    /// <exception cref="IssueException">The source returned no credentials.</exception>
    public abstract Task<IssuedCredentials> IssueAsync(bool mayRetry, CancellationToken cancellationToken);
}
