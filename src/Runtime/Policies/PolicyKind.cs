namespace StarRocks.AwsAuth.Policies;

/// <summary>What a policy is for.</summary>
public enum PolicyKind
{
    /// <summary>Who may assume the role: the trust relationship of an assumed role.</summary>
    TrustPolicy,

    /// <summary>Which roles the instance role may assume: its inline policy.</summary>
    AssumeRoles,

    /// <summary>Reading objects of S3, for loads.</summary>
    BatchLoad,

    /// <summary>Reading and writing objects of S3, which StarRocks' page gives for querying too.</summary>
    ReadWrite,

    /// <summary>AWS Glue as a metastore.</summary>
    Glue,
}
