using System;
using System.Threading;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials;
using StarRocks.AwsAuth.Preflight;

namespace StarRocks.AwsAuth;

/// <summary>Provides an extension method that checks an auth block against AWS.</summary>
public static class AuthCheckExtensions
{
    /// <summary>
    /// Checks what StarRocks would do with an auth block, step by step: the rules, the identity, the role, and the bucket of a path or, for
    /// an <c>aws.glue</c> block, the Glue catalog. The requests only read. A failed step is in the report, not an exception, and the steps
    /// after it are skipped.
    /// </summary>
    /// <param name="auth">The auth block.</param>
    /// <param name="path">
    /// A path whose bucket is checked, such as <c>s3://lake/sales/</c>; <see langword="null"/> to check no bucket.
    /// </param>
    /// <param name="options">
    /// The options; on a machine that is not a node of the cluster, set <see cref="CredentialOptions.NodeIdentity"/>.
    /// </param>
    /// <param name="cancellationToken">A token to cancel the check.</param>
    /// <returns>The report, with one step for each part of the check.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="auth"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="path"/> is not an <c>s3://</c> path, or a path is given for an <c>aws.glue</c> block.
    /// </exception>
    /// <exception cref="OperationCanceledException">The check was canceled.</exception>
    public static Task<AuthCheckReport> CheckAsync(
        this IAwsAuth auth,
        string? path = null,
        CredentialOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var block = BlockReader.Read(auth ?? throw new ArgumentNullException(nameof(auth)));
        var check = new AuthCheck(
            auth,
            block,
            ListedPath.Parse(path, block),
            options ?? CredentialOptions.Default,
            CredentialHost.Process);
        return check.RunAsync(cancellationToken);
    }
}
