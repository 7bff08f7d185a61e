using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>Runs the steps of a check of an Iceberg REST catalog: who signs the requests, the token, and the server.</summary>
internal sealed class CatalogServerCheck(
    Configuration configuration, PropertyDictionary properties, CredentialOptions options, CredentialHost host)
{
    private const string DefaultSigningName = "execute-api";

    private readonly RestLogin _login = RestLogin.Read(configuration);

    internal async Task<IReadOnlyList<AuthCheckStep>> RunAsync(bool isValid, CancellationToken cancellationToken)
    {
        if (!isValid)
            return [AuthCheckStep.AfterFailure(AuthCheckKind.CatalogServer)];
        if (Unchecked() is { } reason)
            return [AuthCheckStep.Skipped(AuthCheckKind.CatalogServer, reason)];
        var server = new CatalogServer(configuration, _login, properties);
        if (!_login.IsSigned)
            return [await server.CheckAsync(null, host, cancellationToken).ConfigureAwait(false)];
        if (SigningProblem() is { } problem)
            return [server.Failed(AuthFault.Configuration, problem, null)];
        var region = configuration[StatementKey.SigningRegion]
            ?? await NodeRegion.FindAsync(options, cancellationToken).ConfigureAwait(false);
        if (region is null)
            return [AuthCheckStep.Skipped(AuthCheckKind.CatalogServer, UnknownRegion)];
        var block = new BlockSettings(SigningBlock(region));
        var credentials = BlockCredentials.Create(block, options, null, host);
        var (identity, keys) = await IdentityProbe.RunAsync(block, options, credentials, host, cancellationToken).ConfigureAwait(false);
        identity = identity.Of("iceberg.catalog.rest");
        if (identity.Outcome != AuthCheckOutcome.Passed || keys is null)
            return [identity, AuthCheckStep.AfterFailure(AuthCheckKind.CatalogServer)];
        var signer = new CatalogSigner(keys, region, configuration[StatementKey.SigningName] ?? DefaultSigningName);
        return [identity, await server.CheckAsync(signer, host, cancellationToken).ConfigureAwait(false)];
    }

    private string? Unchecked()
    {
        if (_login.IsOfSession && !_login.IsSigned)
            return "StarRocks sends the token with which its user has logged in, which this check does not have.";
        if (_login.OtherType is not null)
            return $"this check does not support the login that '{StatementKey.RestAuthType.Name}' selects.";
        if (_login.IsSigned && !configuration.Has(StatementKey.SigningAccessKey) && configuration.Has(StatementKey.SigningProvider))
            return $"this check cannot run the Java class that '{StatementKey.SigningProvider.Name}' names.";
        return Array.Exists(StatementKeys.All, configuration.IsUnknown) || !configuration.Has(StatementKey.IcebergUri)
            ? "a property of the catalog is not known, for example because it is set twice."
            : null;
    }

    private static string UnknownRegion =>
        "no region to sign for is set, and that of the node, which StarRocks uses then, is not known. "
        + $"Set '{StatementKey.SigningRegion.Name}'.";

    private string? SigningProblem() =>
        configuration.Has(StatementKey.SigningAccessKey) && !configuration.Has(StatementKey.SigningSecretKey)
        ? $"'{StatementKey.SigningAccessKey.Name}' is set but '{StatementKey.SigningSecretKey.Name}' is not. Set both."
        : null;

    /// <summary>Returns an auth block with the identity that signs requests: an access key, or the default chain of the SDK.</summary>
    private AuthBlock SigningBlock(string region)
    {
        var block = new AuthBlock();
        block.Reset(AwsService.S3, AwsServices.S3Prefix);
        block.Set(Parameter.Region, region, 0);
        block.Set(Parameter.Endpoint, configuration[StatementKey.IcebergUri]!, 0);
        if (configuration[StatementKey.SigningAccessKey] is not { } accessKey)
        {
            block.Set(Parameter.UseAwsSdkDefaultBehavior, Booleans.True, 0);
            return block;
        }

        block.Set(Parameter.AccessKey, accessKey, 0);
        block.Set(Parameter.SecretKey, configuration[StatementKey.SigningSecretKey]!, 0);
        if (configuration[StatementKey.SigningToken] is { } token)
            block.Set(Parameter.SessionToken, token, 0);
        return block;
    }
}
