using System;

namespace StarRocks.AwsAuth.Rules;

internal static class SRA2009
{
    internal static readonly Rule Rule = new(
        "SRA2009",
        "A malformed address",
        RuleSeverity.Error,
        "An endpoint that no client can use.")
    {
        Block = static (block, report) =>
        {
            Check(block, report, Parameter.Endpoint);
            Check(block, report, Parameter.StsEndpoint);

            static void Check(AuthBlock block, Report report, Parameter endpoint)
            {
                if (block.Has(endpoint) && !Endpoint.TryParse(block[endpoint]!, out _))
                {
                    report.OnValue(block, endpoint, $"'{block.Key(endpoint)}' is not an endpoint: StarRocks takes it as it stands, and no connection comes about. "
                        + "Write a host, host:port, or a URL with http:// or https://.");
                }
            }
        },
        Statement = static (configuration, report) =>
        {
            CheckThrift(configuration, report, StatementKey.HiveMetastoreUris);
            CheckThrift(configuration, report, StatementKey.IcebergMetastoreUris);
            if (configuration.Metastore == Metastore.Rest && configuration[StatementKey.IcebergUri] is { } uri && !Endpoint.TryParse(uri, out _))
            {
                report.OnValue(StatementKeys.Name(StatementKey.IcebergUri), configuration.Entry(StatementKey.IcebergUri),
                    $"'{StatementKeys.Name(StatementKey.IcebergUri)}' is not the URL of a REST catalog. Write one with http:// or https://.");
            }
        },
        Mends = static finding =>
        {
            if (finding.Value is not { } text)
                return [];
            return finding.Parameter is null && !finding.Problem.Key.Equals(StatementKeys.Name(StatementKey.IcebergUri), StringComparison.Ordinal)
                ? [new("Write the address of the metastore in full", finding.ToValue(ThriftUris.Completed(text)))]
                : [new("Write the scheme right", finding.ToValue(Endpoint.WithSchemeMeant(text)))];
        },
    };

    private static void CheckThrift(Configuration configuration, Report report, StatementKey key)
    {
        // With Glue it is not read at all, which SRA5003 says.
        if (configuration[key] is { } uris && configuration.Metastore != Metastore.Glue && !ThriftUris.AreValid(uris))
        {
            report.OnValue(StatementKeys.Name(key), configuration.Entry(key),
                $"'{StatementKeys.Name(key)}' is not the address of a Hive metastore: StarRocks refuses it. Write thrift://host:port, several separated by commas.");
        }
    }
}
