using System;
using System.Threading;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials;
using StarRocks.AwsAuth.Preflight;

namespace StarRocks.AwsAuth;

/// <summary>Provides an extension method that checks a statement against the services that it uses.</summary>
public static class StatementCheckExtensions
{
    /// <summary>
    /// Checks what StarRocks would do with a statement, step by step: the rules; the identity, the role, and the buckets or the Glue
    /// catalog of each auth block; and for an Iceberg REST catalog the login to its server. The requests only read. A failed step is in
    /// the report, not an exception, and the steps that need it are skipped. A step that cannot be checked from here is skipped too, such
    /// as the login with <c>jwt</c>, for which StarRocks sends the token of its user.
    /// </summary>
    /// <remarks>
    /// The login of a REST catalog is sent to <c>iceberg.catalog.uri</c> and, with a client credential, to
    /// <c>iceberg.catalog.oauth2.server-uri</c>, as StarRocks does. See
    /// <see href="https://docs.starrocks.io/docs/data_source/catalog/iceberg/iceberg_catalog/">Iceberg catalog</see>.
    /// </remarks>
    /// <param name="statement">The statement.</param>
    /// <param name="path">
    /// A path whose bucket is checked in addition to those in the statement, such as <c>s3://lake/sales/</c>; <see langword="null"/> for
    /// none.
    /// </param>
    /// <param name="options">
    /// The options; on a machine that is not a node of the cluster, set <see cref="CredentialOptions.NodeIdentity"/>.
    /// </param>
    /// <param name="cancellationToken">A token to cancel the check.</param>
    /// <returns>The report, with one step for each part of the check.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is not an <c>s3://</c> path.</exception>
    /// <exception cref="OperationCanceledException">The check was canceled.</exception>
    public static Task<AuthCheckReport> CheckAsync(
        this IStatement statement,
        string? path = null,
        CredentialOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var check = new StatementCheck(
            statement ?? throw new ArgumentNullException(nameof(statement)),
            path,
            options ?? CredentialOptions.Default,
            CredentialHost.Process);
        return check.RunAsync(cancellationToken);
    }
}
