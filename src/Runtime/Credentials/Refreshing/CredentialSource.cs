using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Where credentials come from. It is asked by one refresh at a time, and keeps nothing of what it gave.</summary>
internal abstract class CredentialSource
{
    public abstract CredentialStep Step { get; }

    /// <summary>The role that the credentials are of, where it is assumed.</summary>
    public virtual string? RoleArn => null;

    /// <summary>Asks for credentials.</summary>
    /// <param name="mayRetry">Somebody waits who has nothing else, and nothing has failed yet: one failure that may pass is not told.</param>
    /// <param name="cancellationToken">Ends the refresh.</param>
    /// <exception cref="IssueException">There are none.</exception>
    public abstract Task<IssuedCredentials> IssueAsync(bool mayRetry, CancellationToken cancellationToken);
}
