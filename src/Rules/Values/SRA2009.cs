namespace StarRocks.AwsAuth.Rules;

internal static class SRA2009
{
    internal static readonly Rule Rule = new(
        "SRA2009",
        "Malformed endpoint or URI",
        RuleSeverity.Error,
        "No client can connect to a malformed endpoint or URI.")
    {
        Block = static (block, report) =>
        {
            Check(block, report, Parameter.Endpoint);
            Check(block, report, Parameter.StsEndpoint);
        },
        Statement = static (configuration, report) =>
        {
            CheckThrift(configuration, report, StatementKey.HiveMetastoreUris);
            CheckThrift(configuration, report, StatementKey.IcebergMetastoreUris);
            CheckRest(configuration, report);
        },
        Paths = CheckPaths,
        Fixes = static finding =>
        {
            if (finding.Value is not { } text)
                return [];
            if (HasUserInfo(finding.Problem.Key, text))
                return HasIdentity(finding.Block) ? [new("Remove the user info", finding.SetValue(ValueMask.WithoutUserInfo(text)))] : [];
            var isThrift = finding.Parameter is null && finding.Problem.Key != StatementKey.IcebergUri.Name;
            return isThrift
                ? [new("Complete the URI of the metastore", finding.SetValue(ThriftUris.Complete(text)))]
                : [new("Correct the scheme", finding.SetValue(Endpoint.WithCorrectScheme(text)))];
        },
    };

    private static void Check(AuthBlock block, Report report, Parameter endpoint)
    {
        if (!block.Has(endpoint) || Endpoint.TryParse(block[endpoint]!, out _))
            return;
        report.OnValue(
            block,
            endpoint,
            ValueMask.HasUserInfo(block[endpoint]!, isPath: false)
                ? $"'{block.Key(endpoint)}' contains user info. StarRocks shows it unmasked and cannot connect. Remove it, and set "
                    + $"'{block.Key(Parameter.AccessKey)}' and '{block.Key(Parameter.SecretKey)}'."
                : $"'{block.Key(endpoint)}' is not a valid endpoint. StarRocks uses it unchanged and cannot connect. "
                + "Use a host, host:port, or a URL with http:// or https://.");
    }

    private static void CheckThrift(Configuration configuration, Report report, StatementKey key)
    {
        // With Glue it is not read, and SRA5003 reports that.
        if (configuration[key] is not { } uris || configuration.Metastore == Metastore.Glue || ThriftUris.AreValid(uris))
            return;
        var name = key.Name;
        report.OnValue(
            name,
            configuration.PositionOf(key),
            ValueMask.HasUserInfo(uris, isPath: false)
                ? $"'{name}' contains user info. StarRocks shows it unmasked and rejects the URI. Use thrift://host:port."
                : $"'{name}' is not the URI of a Hive metastore. StarRocks rejects it. "
                    + "Use thrift://host:port; separate several URIs by commas.");
    }

    private static void CheckRest(Configuration configuration, Report report)
    {
        if (configuration.Metastore != Metastore.Rest)
            return;
        if (configuration[StatementKey.IcebergUri] is not { } uri || Endpoint.TryParse(uri, out _))
            return;
        var name = StatementKey.IcebergUri.Name;
        report.OnValue(
            name,
            configuration.PositionOf(StatementKey.IcebergUri),
            ValueMask.HasUserInfo(uri, isPath: false)
                ? $"'{name}' contains user info. StarRocks shows it unmasked and cannot connect. Remove it, and set "
                    + "'iceberg.catalog.oauth2.credential' or 'iceberg.catalog.oauth2.token'."
                : $"'{name}' is not the URL of a REST catalog. StarRocks cannot connect to it. Use a URL with http:// or https://.");
    }

    /// <summary>Checks a path that is a clause of a statement.</summary>
    internal static void CheckPath(Report report, string clause, string? path)
    {
        if (path is null || !ValueMask.HasUserInfo(path, isPath: true))
            return;
        report.Rule = Rule;
        report.OnStatement(clause, PathMessage(clause));
    }

    private static void CheckPaths(Configuration configuration, Report report)
    {
        foreach (var key in StatementKeys.All)
        {
            if (key.IsPath && configuration[key] is { } path && ValueMask.HasUserInfo(path, isPath: true))
                report.OnValue(key.Name, configuration.PositionOf(key), PathMessage(key.Name));
        }
    }

    private static string PathMessage(string key) =>
        $"'{key}' contains user info, such as an access key. StarRocks shows it unmasked and reads it as a part of the bucket name. "
        + "Remove it, and set an authentication method in 'aws.s3'.";

    private static bool HasUserInfo(string key, string text) => StatementKeys.TryFind(key, out var known)
        ? (known.IsPath || known == StatementKey.IcebergUri) && ValueMask.HasUserInfo(text, known.IsPath)
        : ValueMask.HasUserInfo(text, isPath: false);

    // Otherwise the user info may be the only copy of the credentials.
    private static bool HasIdentity(AuthBlock block) => block.BaseIdentity != BaseIdentity.None;
}
