using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents the Iceberg REST endpoint of an AWS service.</summary>
/// <param name="Title">The name of the service.</param>
/// <param name="SigningName">The name for which requests to it are signed.</param>
/// <param name="Region">The region in its host name.</param>
internal sealed record AwsCatalogServer(string Title, string SigningName, string Region)
{
    private const string Glue = "glue";
    private const string Tables = "s3tables";
    private const string Path = "/iceberg";
    private const string FipsSuffix = "-fips";

    /// <summary>Gets a value indicating whether a warehouse is an S3 table bucket instead of a catalog of AWS Glue.</summary>
    public bool IsOfTableBuckets => SigningName == Tables;

    /// <summary>Gets the address in a region whose area is known, such as <c>https://glue.us-west-2.amazonaws.com/iceberg</c>.</summary>
    public string Address => $"https://{SigningName}.{Region}.{AwsRegion.DnsSuffixOf(Region)}{Path}";

    /// <summary>Returns the endpoint of AWS Glue in a region.</summary>
    internal static AwsCatalogServer OfGlue(string region) => new("AWS Glue", Glue, region);

    /// <summary>Returns the endpoint of Amazon S3 Tables in a region.</summary>
    internal static AwsCatalogServer OfTables(string region) => new("Amazon S3 Tables", Tables, region);

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
            Glue or Glue + FipsSuffix => OfGlue(labels[1]),
            Tables or Tables + FipsSuffix => OfTables(labels[1]),
            _ => null,
        };
    }

    private static bool IsIceberg(string address)
    {
        var path = address.TrimEnd('/');
        return path.EndsWith(Path, StringComparison.Ordinal) || path.IndexOf(Path + "/", StringComparison.Ordinal) >= 0;
    }
}
