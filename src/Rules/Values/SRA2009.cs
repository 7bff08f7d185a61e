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
        Fixes = static finding =>
        {
            if (finding.Value is not { } text)
                return [];
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
            $"'{block.Key(endpoint)}' is not a valid endpoint. StarRocks uses it unchanged and cannot connect. "
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
            $"'{name}' is not the URI of a Hive metastore. StarRocks rejects it. Use thrift://host:port; separate several URIs by commas.");
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
            $"'{name}' is not the URL of a REST catalog. StarRocks cannot connect to it. Use a URL with http:// or https://.");
    }
}
