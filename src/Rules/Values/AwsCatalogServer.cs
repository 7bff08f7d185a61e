using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents the Iceberg REST endpoint of an AWS service.</summary>
/// <param name="Title">The name of the service.</param>
/// <param name="SigningName">The name for which requests to it are signed.</param>
/// <param name="Region">The region in its host name.</param>
internal sealed record AwsCatalogServer(string Title, string SigningName, string Region)
{
    /// <summary>Gets a value indicating whether a warehouse is an S3 table bucket instead of a catalog of AWS Glue.</summary>
    public bool IsOfTableBuckets => SigningName == "s3tables";

    /// <summary>Returns the endpoint that the configuration of an Iceberg REST catalog names; null for others.</summary>
    internal static AwsCatalogServer? Find(Configuration configuration) =>
        configuration.HasCatalogServer && configuration[StatementKey.IcebergUri] is { } address ? Find(address) : null;

    /// <summary>
    /// Returns the endpoint with an address such as <c>https://glue.us-west-2.amazonaws.com/iceberg</c>; null for others.
    /// </summary>
    internal static AwsCatalogServer? Find(string address)
    {
        if (!Endpoint.TryParse(address, out var endpoint) || !endpoint.IsAws || !IsIceberg(address))
            return null;
        var labels = endpoint.Host.ToString().ToLowerInvariant().Split('.');
        if (!AwsRegion.IsWellFormed(labels[1].AsSpan()))
            return null;
        return labels[0] switch
        {
            "glue" or "glue-fips" => new AwsCatalogServer("AWS Glue", "glue", labels[1]),
            "s3tables" or "s3tables-fips" => new AwsCatalogServer("Amazon S3 Tables", "s3tables", labels[1]),
            _ => null,
        };
    }

    private static bool IsIceberg(string address)
    {
        var path = address.TrimEnd('/');
        return path.EndsWith("/iceberg", StringComparison.Ordinal) || path.IndexOf("/iceberg/", StringComparison.Ordinal) >= 0;
    }
}
