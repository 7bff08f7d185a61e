namespace StarRocks.AwsAuth.Policies;

/// <summary>Specifies the purpose of a policy.</summary>
public enum PolicyKind
{
    /// <summary>The trust policy of an assumed role, which allows the instance role to assume it.</summary>
    TrustPolicy,

    /// <summary>The inline policy of the instance role, which allows it to assume other roles.</summary>
    AssumeRoles,

    /// <summary>The policy for reading objects of S3, for loads.</summary>
    BatchLoad,

    /// <summary>The policy for reading and writing objects of S3, which the StarRocks page specifies for queries too.</summary>
    ReadWrite,

    /// <summary>The policy for AWS Glue as a metastore.</summary>
    Glue,

    /// <summary>The policy for the Iceberg REST endpoint of AWS Glue, or for that of Amazon S3 Tables and the data of its tables.</summary>
    CatalogServer,
}
