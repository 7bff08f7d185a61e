namespace StarRocks.AwsAuth;

/// <summary>Specifies what a step of a check examines.</summary>
public enum AuthCheckKind
{
    /// <summary>The rules are evaluated for the configuration.</summary>
    Configuration,

    /// <summary>The credentials of the identity are obtained; if a role is set, those of the base identity.</summary>
    Identity,

    /// <summary>The role is assumed.</summary>
    Role,

    /// <summary>An object in the bucket of the path is listed.</summary>
    Bucket,

    /// <summary>A database in the AWS Glue Data Catalog is listed.</summary>
    Catalog,

    /// <summary>The configuration of an Iceberg catalog is requested from its REST server.</summary>
    CatalogServer,
}
