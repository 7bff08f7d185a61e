using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tests.Rules.Oracle;

/// <summary>Computes the expected problems of the region, endpoint, path style and TLS from what StarRocks does with them.</summary>
internal static class TransportOracle
{
    public static Verdict Evaluate(Transport transport, Scene scene)
    {
        var common = Verdict.Everything;
        foreach (var reader in scene.Readers)
        {
            var verdict = OfRole(Verdict.Nothing, reader, transport, scene);
            verdict = OfRegion(verdict, reader, transport, scene);
            verdict = OfTls(verdict, reader, transport, scene);
            common &= OfAddress(verdict, reader, transport, scene);
        }

        return common;
    }

    private static Verdict OfRole(Verdict verdict, Reader reader, Transport transport, Scene scene)
    {
        if (!transport.Role)
            return verdict;
        if (reader == Reader.StorageVolume && !transport.Profile)
            return verdict.With("SRA4003 iam_role_arn", RuleSeverity.Warning);
        if (scene.IsPartial)
            return verdict;
        if (!transport.Profile)
            verdict = verdict.With("SRA1004", RuleSeverity.Warning);
        if (transport.Ssl == false && reader != Reader.StorageVolume)
            verdict = verdict.With("SRA1012", RuleSeverity.Warning);
        return transport.IsOutside ? verdict.With("SRA1014", RuleSeverity.Warning) : verdict;
    }

    private static Verdict OfRegion(Verdict verdict, Reader reader, Transport transport, Scene scene)
    {
        if (transport.IsOutside)
            return transport.Profile ? verdict.With("SRA1015", RuleSeverity.Info) : verdict;
        var ofEndpoint = transport.Endpoint?.Region;
        if (transport.Region is { } region)
            return ofEndpoint is not null && ofEndpoint != region ? verdict.With("SRA2011", RuleSeverity.Warning) : verdict;

        // StarRocks signs requests for us-east-1. They are valid only for an endpoint there, or for one without a region.
        var isMeant = transport.Endpoint is not null && ofEndpoint is null or "us-east-1";
        var asksEnvironment = reader is Reader.IcebergClient or Reader.Vended;
        return scene.IsPartial || isMeant || asksEnvironment ? verdict : verdict.With("SRA1011", RuleSeverity.Warning);
    }

    private static Verdict OfTls(Verdict verdict, Reader reader, Transport transport, Scene scene)
    {
        if (reader == Reader.StorageVolume)
            return transport.Ssl is null ? verdict : verdict.With("SRA4003 enable_ssl", RuleSeverity.Warning);
        if (transport.Endpoint is not { } endpoint)
            return verdict;
        if (endpoint.HasScheme)
            return transport.Ssl is { } ssl && ssl != endpoint.IsHttps ? verdict.With("SRA2014", RuleSeverity.Info) : verdict;

        // Iceberg clients and Glue ignore enable_ssl and use https.
        var isReported = transport.Ssl is not null && reader is not (Reader.IcebergClient or Reader.Vended);
        return endpoint.IsAws || isReported || scene.IsPartial ? verdict : verdict.With("SRA2013", RuleSeverity.Warning);
    }

    private static Verdict OfAddress(Verdict verdict, Reader reader, Transport transport, Scene scene)
    {
        if (scene.Service == AwsService.Glue || transport.Endpoint is not { RequiresPathStyle: true })
            return verdict;

        // The nodes choose for a storage volume, a server that vends credentials can choose, and StarRocks can have stored it.
        var isFalseByDefault = reader is Reader.FileSystem or Reader.HiveGlue or Reader.IcebergClient && !scene.IsPartial;
        return transport.PathStyle ?? !isFalseByDefault ? verdict : verdict.With("SRA2012", RuleSeverity.Warning);
    }
}
