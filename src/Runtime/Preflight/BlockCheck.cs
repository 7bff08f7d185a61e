using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>Runs the steps of a check of one auth block after those of its configuration.</summary>
internal sealed class BlockCheck(
    BlockSettings block, IReadOnlyList<ListedPath> paths, CredentialOptions options, CredentialHost host)
{
    private readonly List<AuthCheckStep> _steps = [];

    /// <param name="credentials">The credentials of the block; null if an earlier step failed.</param>
    /// <param name="cancellationToken">Cancels the check.</param>
    internal async Task<IReadOnlyList<AuthCheckStep>> RunAsync(AWSCredentials? credentials, CancellationToken cancellationToken)
    {
        if (credentials is not null)
            await CheckAwsAsync(credentials, cancellationToken).ConfigureAwait(false);
        return Skip(AuthCheckStep.EarlierFailure);
    }

    /// <summary>Returns the steps with those that were skipped for a reason, one for each path.</summary>
    internal IReadOnlyList<AuthCheckStep> Skip(string reason)
    {
        AddIfMissing(AuthCheckKind.Identity, isRequired: true, reason);
        AddIfMissing(AuthCheckKind.Role, block.RoleArn is not null, reason);
        if (_steps.TrueForAll(static step => step.Kind != AuthCheckKind.Bucket))
            _steps.AddRange(paths.Select(path => AuthCheckStep.Skipped(AuthCheckKind.Bucket, reason, path.Bucket)));
        AddIfMissing(AuthCheckKind.Catalog, block.Service == AwsService.Glue, reason);
        return _steps;
    }

    private async Task CheckAwsAsync(AWSCredentials credentials, CancellationToken cancellationToken)
    {
        var role = (credentials as RefreshedCredentials)?.Source as AssumedRoleSource;
        var (identity, keys) = await IdentityProbe
            .RunAsync(block, options, role?.Identity ?? credentials, host, cancellationToken).ConfigureAwait(false);
        _steps.Add(identity);
        if (identity.Outcome != AuthCheckOutcome.Passed)
            return;
        if (role is not null)
        {
            (var assumed, keys) = await RoleProbe
                .RunAsync(credentials, role, identity.Subject, block.ExternalId, cancellationToken).ConfigureAwait(false);
            _steps.Add(assumed);
        }

        if (keys is null)
            return;
        foreach (var path in paths)
            _steps.Add(await BucketProbe.RunAsync(block, path, keys, host, cancellationToken).ConfigureAwait(false));
        if (block.Service == AwsService.Glue)
            _steps.Add(await CatalogProbe.RunAsync(block, keys, host, cancellationToken).ConfigureAwait(false));
    }

    private void AddIfMissing(AuthCheckKind kind, bool isRequired, string reason)
    {
        if (isRequired && _steps.TrueForAll(step => step.Kind != kind))
            _steps.Add(AuthCheckStep.Skipped(kind, reason));
    }
}
