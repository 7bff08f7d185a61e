using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials;
using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>Runs the steps of a check of one statement: its rules, its auth blocks and its REST catalog.</summary>
internal sealed class StatementCheck(IStatement statement, string? path, CredentialOptions options, CredentialHost host)
{
    private const string Unlistable = "a path of the statement names no bucket that can be listed.";

    private readonly Configuration _configuration = StatementConfiguration.Read(statement);

    private readonly ListedPath?[] _paths =
    [
        .. statement.Paths.Select(ListedPath.TryParse).Concat(path is null ? [] : [ListedPath.Parse(path)]),
    ];

    internal Task<AuthCheckReport> RunAsync(CancellationToken cancellationToken) =>
        Probing.UntilCanceledAsync(RunStepsAsync(cancellationToken), cancellationToken);

    private async Task<AuthCheckReport> RunStepsAsync(CancellationToken cancellationToken)
    {
        var problems = statement.Validate();
        var isValid = problems.All(static problem => problem.Severity != ProblemSeverity.Error);
        var steps = new List<AuthCheckStep> { isValid ? ConfigurationStep.Passed(problems) : ConfigurationStep.Failed(problems) };
        if (ReadsS3)
        {
            ListedPath[] paths = [.. _paths.OfType<ListedPath>().Distinct()];
            steps.AddRange(await CheckAsync(_configuration.S3, paths, isValid, cancellationToken).ConfigureAwait(false));
            steps.AddRange(_paths.Where(static listed => listed is null)
                .Select(_ => AuthCheckStep.Skipped(AuthCheckKind.Bucket, Unlistable).Of(_configuration.S3.Prefix)));
        }

        if (_configuration.UsesGlue)
            steps.AddRange(await CheckAsync(_configuration.Glue, [], isValid, cancellationToken).ConfigureAwait(false));
        if (_configuration.HasCatalogServer)
        {
            var check = new CatalogServerCheck(_configuration, statement.ToProperties(), options, host);
            steps.AddRange(await check.RunAsync(isValid, cancellationToken).ConfigureAwait(false));
        }

        return new AuthCheckReport(steps);
    }

    /// <summary>Gets a value indicating whether the nodes access S3, as far as it is known.</summary>
    private bool ReadsS3 => _paths.Length > 0 || (!IsVended && !_configuration.S3.Present.IsEmpty);

    private bool IsVended => _configuration.S3.Context == BlockContext.Vended;

    private async Task<IReadOnlyList<AuthCheckStep>> CheckAsync(
        AuthBlock block, IReadOnlyList<ListedPath> paths, bool isValid, CancellationToken cancellationToken)
    {
        var effective = WithFallback(block);
        var reason = isValid ? Unchecked(block) ?? await SetRegionAsync(effective, cancellationToken).ConfigureAwait(false) : null;
        var settings = new BlockSettings(effective);
        var check = new BlockCheck(settings, paths, options, host);
        var credentials = isValid && reason is null ? BlockCredentials.Create(settings, options, RoleAssumer.Sts, host) : null;
        var steps = reason is null ? await check.RunAsync(credentials, cancellationToken).ConfigureAwait(false) : check.Skip(reason);
        return [.. steps.Select(step => step.Of(block.Prefix))];
    }

    /// <summary>Sets the region that the SDK determines. Returns why the block cannot be checked without it.</summary>
    private async Task<string?> SetRegionAsync(AuthBlock block, CancellationToken cancellationToken)
    {
        if (!LeavesRegionToSdk(block))
            return null;
        var region = await NodeRegion.FindAsync(options, cancellationToken).ConfigureAwait(false);
        if (region is null && block.Store != Store.NonAws)
            return "no region is set, and that of the node, which StarRocks uses then, is not known.";
        block.Set(Parameter.Region, region ?? AwsRegion.Default, 0);
        return null;
    }

    /// <summary>Indicates whether the SDK determines the region, as it does for the clients of Iceberg and for an empty region.</summary>
    private static bool LeavesRegionToSdk(AuthBlock block) =>
        block.IsUnset(Parameter.Region) ? block.Context == BlockContext.IcebergClient : !block.Has(Parameter.Region);

    private string? Unchecked(AuthBlock block)
    {
        if (block.Service == AwsService.S3 && IsVended)
            return "the server of the catalog vends the credentials, which this check does not request.";
        if (block.Service == AwsService.S3 && _configuration.NamesBroker is not false)
            return "the broker that the statement names accesses the files, with settings that this check does not read.";
        if (!block.Unknown.IsEmpty)
            return "a key of another vocabulary sets a parameter, which this check does not read.";
        return block.BaseIdentity == BaseIdentity.None && !block.FallsBackToSdkDefault
            ? "no identity is set, so StarRocks uses the configuration of Hadoop, which this check does not read."
            : null;
    }

    /// <summary>Returns a copy of the block with the identity that StarRocks uses if none is set.</summary>
    private static AuthBlock WithFallback(AuthBlock block)
    {
        var fallback = block.Copy();
        if (block.BaseIdentity != BaseIdentity.None || !block.FallsBackToSdkDefault)
            return fallback;
        if (block.Context == BlockContext.HiveGlue)
        {
            // Without an identity, StarRocks ignores the other parameters too, and the SDK determines the region.
            fallback = new AuthBlock();
            fallback.Reset(block.Service, block.Prefix);
            fallback.Set(Parameter.Region, "", 0);
        }

        fallback.Set(Parameter.UseAwsSdkDefaultBehavior, Booleans.True, 0);
        return fallback;
    }
}
