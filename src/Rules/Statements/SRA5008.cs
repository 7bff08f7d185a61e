using System;

namespace StarRocks.AwsAuth.Rules;

internal static class SRA5008
{
    internal static readonly Rule Rule = new(
        "SRA5008",
        "REST catalog at AWS without a valid signature",
        RuleSeverity.Warning,
        "The Iceberg REST endpoints of AWS accept only requests that are signed for their service and region.")
    {
        Statement = static (configuration, report) =>
        {
            if (AwsCatalogServer.Find(configuration) is not { } server)
                return;
            if (RestLogin.Signs(configuration) == false)
                ReportUnsigned(configuration, report, server);
            else
                ReportSigning(configuration, report, server);
            ReportWarehouse(configuration, report, server);
        },
        Fixes = static finding => finding.Problem.Key != StatementKey.IcebergWarehouse.Name
            && AwsCatalogServer.Find(finding.Configuration) is { } server
            ?
            [
                new(
                    "Sign requests for " + server.Title,
                    finding.Set(StatementKey.SigV4Enabled, Booleans.True),
                    finding.Set(StatementKey.SigningName, server.SigningName),
                    finding.Set(StatementKey.SigningRegion, server.Region)),
            ]
            : [],
    };

    private static void ReportUnsigned(Configuration configuration, Report report, AwsCatalogServer server)
    {
        var enabled = StatementKey.SigV4Enabled;
        var located = configuration.IsWritten(enabled) ? enabled : StatementKey.IcebergUri;
        report.OnValue(
            located.Name,
            configuration.PositionOf(located),
            $"'{StatementKey.IcebergUri.Name}' is the endpoint of {server.Title}, but '{enabled.Name}' is not true. StarRocks sends "
                + "unsigned requests, and AWS rejects them. "
                + $"Set it to 'true', and '{StatementKey.SigningName.Name}' to '{server.SigningName}'.");
    }

    private static void ReportSigning(Configuration configuration, Report report, AwsCatalogServer server)
    {
        var (name, region, address) = (StatementKey.SigningName, StatementKey.SigningRegion, StatementKey.IcebergUri);
        if (configuration[name] is { } service && service != server.SigningName)
        {
            report.OnValue(
                name.Name,
                configuration.PositionOf(name),
                $"'{name.Name}' does not match '{address.Name}'. {server.Title} rejects requests that are signed for another service. "
                    + $"Use {server.SigningName}.",
                configuration.PositionOf(address));
        }
        else if (configuration.IsUnset(name) && !configuration.IsPartial && configuration.Has(StatementKey.SigV4Enabled))
        {
            report.OnValue(
                address.Name,
                configuration.PositionOf(address),
                $"'{address.Name}' is the endpoint of {server.Title}, but '{name.Name}' is not set. StarRocks signs requests for "
                    + $"execute-api, and AWS rejects them. Set it to '{server.SigningName}'.");
        }

        if (configuration[region] is { } signed && AwsRegion.IsWellFormed(signed.AsSpan()) && signed != server.Region)
        {
            report.OnValue(
                region.Name,
                configuration.PositionOf(region),
                $"'{region.Name}' is {signed}, but '{address.Name}' is in {server.Region}. AWS rejects the signature. "
                    + "Use one region in both.",
                configuration.PositionOf(address));
        }
    }

    private static void ReportWarehouse(Configuration configuration, Report report, AwsCatalogServer server)
    {
        var key = StatementKey.IcebergWarehouse;
        if (configuration[key] is { } warehouse)
        {
            if (MessageOf(server, warehouse) is { } message)
                report.OnValue(key.Name, configuration.PositionOf(key), message, configuration.PositionOf(StatementKey.IcebergUri));
        }
        else if (server.IsOfTableBuckets && configuration.IsUnset(key) && !configuration.IsPartial)
        {
            report.OnStatement(
                key.Name, $"'{key.Name}' is not set, and {server.Title} has no default warehouse. Set it to the ARN of a table bucket.");
        }
    }

    private static string? MessageOf(AwsCatalogServer server, string warehouse)
    {
        if (Placeholder.IsInAddress(warehouse))
            return null;
        var (name, address) = (StatementKey.IcebergWarehouse.Name, StatementKey.IcebergUri.Name);
        var advice = "the ARN of a table bucket";
        if (!server.IsOfTableBuckets)
        {
            if (!IsNeverInGlue(warehouse))
                return null;
            advice = "the account ID, or ACCOUNT:s3tablescatalog/BUCKET";
        }
        else if (TableBucketArn.Find(warehouse) is { Region: var region })
        {
            return region == server.Region
                ? null
                : $"'{name}' is a table bucket in {region}, but '{address}' is in {server.Region}, which does not have it. "
                    + "Use one region in both.";
        }

        return $"'{name}' is not a warehouse of {server.Title}, which rejects it. Use {advice}.";
    }

    // The name of a catalog can have almost any character.
    private static bool IsNeverInGlue(string warehouse) => warehouse.StartsWith("arn:", StringComparison.Ordinal)
        || warehouse.IndexOf("://", StringComparison.Ordinal) >= 0 || AwsAccount.IsMistyped(warehouse.Split(':')[0]);
}
