using System;
using System.Threading;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials;
using StarRocks.AwsAuth.Preflight;

namespace StarRocks.AwsAuth;

/// <summary>Tries what StarRocks would do, before StarRocks does it.</summary>
public static class AuthCheckExtensions
{
    /// <summary>
    /// Goes the way that StarRocks goes with a block: which identity is found, whether the role can be assumed and whose fault it is if not,
    /// whether the bucket of a path answers or, for an <c>aws.glue</c> block, the Glue catalog. It reads, and changes nothing. What goes
    /// wrong stands in the report; no step is left out because another one failed without saying so.
    /// </summary>
    /// <param name="auth">The block.</param>
    /// <param name="path">A path whose bucket is to be tried, such as <c>s3://lake/sales/</c>; null for none.</param>
    /// <param name="options">What the program adds to the configuration; <see cref="CredentialOptions.NodeIdentity"/> where it does not run on a node.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="auth"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is no <c>s3://</c> path, or the block is of Glue and reaches no bucket.</exception>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static Task<AuthCheckReport> CheckAsync(
        this IAwsAuth auth,
        string? path = null,
        CredentialOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var block = BlockReader.Read(auth ?? throw new ArgumentNullException(nameof(auth)));
        return new AuthCheck(auth, block, StoragePath.Parse(path, block), options ?? CredentialOptions.Default, CredentialHost.Process).RunAsync(cancellationToken);
    }
}
