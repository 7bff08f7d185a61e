using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>One check of one block.</summary>
internal sealed class AuthCheck(IAwsAuth auth, BlockSettings block, StoragePath? path, CredentialOptions options, CredentialHost host)
{
    private readonly List<AuthCheckStep> _steps = [];

    internal async Task<AuthCheckReport> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (Configure() is { } credentials)
                await GoAsync(credentials, cancellationToken).ConfigureAwait(false);
        }
        catch (IssueException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }

        Skip(AuthCheckKind.Identity, isWanted: true);
        Skip(AuthCheckKind.Role, block.RoleArn is not null);
        Skip(AuthCheckKind.Bucket, path is not null);
        Skip(AuthCheckKind.Catalog, block.Service == AwsService.Glue);
        return new AuthCheckReport(_steps);
    }

    private async Task GoAsync(AWSCredentials credentials, CancellationToken cancellationToken)
    {
        var role = (credentials as RefreshedCredentials)?.Source as AssumedRoleSource;
        var (identity, keys) = await IdentityProbe.RunAsync(block, options, role?.Identity ?? credentials, host, cancellationToken).ConfigureAwait(false);
        _steps.Add(identity);
        if (identity.Outcome != AuthCheckOutcome.Passed)
            return;
        if (role is not null)
        {
            (var assumed, keys) = await RoleProbe.RunAsync(credentials, role, identity.Subject, block.ExternalId, cancellationToken).ConfigureAwait(false);
            _steps.Add(assumed);
        }

        if (keys is null)
            return;
        if (path is not null)
            _steps.Add(await BucketProbe.RunAsync(block, path, keys, host, cancellationToken).ConfigureAwait(false));
        if (block.Service == AwsService.Glue)
            _steps.Add(await CatalogProbe.RunAsync(block, keys, host, cancellationToken).ConfigureAwait(false));
    }

    private AWSCredentials? Configure()
    {
        try
        {
            var credentials = auth.CreateCredentials(options);
            var problems = auth.Validate();
            _steps.Add(new AuthCheckStep(AuthCheckKind.Configuration, AuthCheckOutcome.Passed, problems.Count == 0 ? "no problem." : Lines(problems)));
            return credentials;
        }
        catch (InvalidAuthConfigException invalid)
        {
            _steps.Add(new AuthCheckStep(AuthCheckKind.Configuration, AuthCheckOutcome.Failed, Lines(invalid.Problems), fault: AuthFault.Configuration, errorCode: Worst(invalid.Problems).First().Id));
            return null;
        }
    }

    private void Skip(AuthCheckKind kind, bool isWanted)
    {
        if (isWanted && _steps.TrueForAll(step => step.Kind != kind))
            _steps.Add(new AuthCheckStep(kind, AuthCheckOutcome.Skipped, "not tried."));
    }

    /// <summary>What stops StarRocks before what it only has to be told.</summary>
    private static IOrderedEnumerable<AuthProblem> Worst(IReadOnlyList<AuthProblem> problems) => problems.OrderByDescending(static problem => problem.Severity);

    private static string Lines(IReadOnlyList<AuthProblem> problems) => string.Join("; ", Worst(problems).Select(static problem => problem.ToString()));
}
