using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>Runs the steps of a check of one auth block.</summary>
internal sealed class AuthCheck(IAwsAuth auth, BlockSettings block, StoragePath? path, CredentialOptions options, CredentialHost host)
{
    private readonly List<AuthCheckStep> _steps = [];

    internal async Task<AuthCheckReport> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (Configure() is { } credentials)
                await CheckAwsAsync(credentials, cancellationToken).ConfigureAwait(false);
        }
        catch (IssueException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }

        AddIfSkipped(AuthCheckKind.Identity, isRequired: true);
        AddIfSkipped(AuthCheckKind.Role, block.RoleArn is not null);
        AddIfSkipped(AuthCheckKind.Bucket, path is not null);
        AddIfSkipped(AuthCheckKind.Catalog, block.Service == AwsService.Glue);
        return new AuthCheckReport(_steps);
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
            var message = problems.Count == 0 ? "no problems." : Describe(problems);
            _steps.Add(new AuthCheckStep(AuthCheckKind.Configuration, AuthCheckOutcome.Passed, message));
            return credentials;
        }
        catch (InvalidAuthConfigException invalid)
        {
            _steps.Add(new AuthCheckStep(
                AuthCheckKind.Configuration,
                AuthCheckOutcome.Failed,
                Describe(invalid.Problems),
                fault: AuthFault.Configuration,
                errorCode: BySeverity(invalid.Problems).First().Id));
            return null;
        }
    }

    private void AddIfSkipped(AuthCheckKind kind, bool isRequired)
    {
        if (isRequired && _steps.TrueForAll(step => step.Kind != kind))
            _steps.Add(new AuthCheckStep(kind, AuthCheckOutcome.Skipped, "an earlier step failed."));
    }

    private static IOrderedEnumerable<AuthProblem> BySeverity(IReadOnlyList<AuthProblem> problems) =>
        problems.OrderByDescending(static problem => problem.Severity);

    private static string Describe(IReadOnlyList<AuthProblem> problems) =>
        string.Join("; ", BySeverity(problems).Select(static problem => problem.ToString()));
}
