namespace StarRocks.AwsAuth;

/// <summary>Represents the <c>aws.glue</c> auth block: every parameter with which StarRocks accesses AWS Glue.</summary>
/// <remarks>
/// A member that is <see langword="null"/> is not written. See
/// <see href="https://docs.starrocks.io/docs/integrations/authenticate_to_aws_resources/">Authenticate to AWS resources</see>.
/// </remarks>
[AwsAuth("aws.glue")]
public sealed partial class GlueAuth
{
    /// <summary>
    /// Gets or sets a value indicating whether StarRocks uses the instance profile of its node, also to assume <see cref="IamRoleArn"/>.
    /// StarRocks defaults to <c>false</c>.
    /// </summary>
    public bool? UseInstanceProfile { get; init; }

    /// <summary>Gets or sets the ARN of the IAM role to assume with the base identity, which the other members determine.</summary>
    public string? IamRoleArn { get; init; }

    /// <summary>Gets or sets the access key ID of an IAM user. Masked in text, JSON and the debugger.</summary>
    public string? AccessKey { get; init; }

    /// <summary>Gets or sets the secret access key of an IAM user.</summary>
    public Secret? SecretKey { get; init; }

    /// <summary>
    /// Gets or sets the AWS region of the Data Catalog, such as <c>us-west-2</c>. StarRocks defaults to <c>us-east-1</c>.
    /// </summary>
    public string? Region { get; init; }

    /// <summary>Gets or sets the session token of temporary access keys.</summary>
    public Secret? SessionToken { get; init; }

    /// <summary>
    /// Gets or sets the external ID that the trust policy of the role requires: 2 to 1224 letters, digits and <c>_+=,.@:/-</c>.
    /// </summary>
    public string? ExternalId { get; init; }

    /// <summary>Gets or sets the AWS region of the STS that issues the credentials of the role.</summary>
    [PropertyKey("sts.region")]
    public string? StsRegion { get; init; }

    /// <summary>Gets or sets the endpoint of that STS. StarRocks requires <see cref="StsRegion"/> with it.</summary>
    [PropertyKey("sts.endpoint")]
    public string? StsEndpoint { get; init; }

    /// <summary>Gets or sets a private endpoint: a URL, a host or <c>host:port</c>.</summary>
    public string? Endpoint { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether StarRocks uses the default credential chain of the AWS SDK: environment, web identity,
    /// profile, pod identity, instance metadata. StarRocks defaults to <c>false</c>.
    /// </summary>
    public bool? UseAwsSdkDefaultBehavior { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether StarRocks uses the web identity token file of its pod (IRSA). StarRocks defaults to
    /// <c>false</c>.
    /// </summary>
    public bool? UseWebIdentityTokenFile { get; init; }

    /// <summary>
    /// Gets or sets the 12-digit ID of the account that owns the Data Catalog. StarRocks defaults to the account of its identity. An
    /// Iceberg catalog reads <c>glue.id</c> instead.
    /// </summary>
    public string? CatalogId { get; init; }

    /// <summary>Gets or sets which databases StarRocks lists. StarRocks defaults to <see cref="AwsAuth.ResourceShareType.All"/>.</summary>
    public ResourceShareType? ResourceShareType { get; init; }
}
