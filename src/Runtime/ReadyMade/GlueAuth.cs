namespace StarRocks.AwsAuth;

/// <summary>
/// How StarRocks authenticates to AWS Glue, and reaches it: every <c>aws.glue</c> parameter. What is null is left out.
/// See <see href="https://docs.starrocks.io/docs/integrations/authenticate_to_aws_resources/">Authenticate to AWS resources</see>.
/// </summary>
[AwsAuth("aws.glue")]
public sealed partial class GlueAuth
{
    /// <summary>Use the instance profile of the node; the assumed role needs it too. StarRocks' default is false.</summary>
    public bool? UseInstanceProfile { get; init; }

    /// <summary>The ARN of the IAM role to assume, on top of the identity that is picked otherwise.</summary>
    public string? IamRoleArn { get; init; }

    /// <summary>The access key id of an IAM user. Masked wherever this object is shown.</summary>
    public string? AccessKey { get; init; }

    /// <summary>The secret key of an IAM user.</summary>
    public Secret? SecretKey { get; init; }

    /// <summary>The region of the data catalog, such as <c>us-west-2</c>. Where it is left out StarRocks uses us-east-1.</summary>
    public string? Region { get; init; }

    /// <summary>The session token of temporary keys.</summary>
    public Secret? SessionToken { get; init; }

    /// <summary>The external id that the role's trust policy asks for: 2 to 1224 letters, digits and <c>_+=,.@:/-</c>.</summary>
    public string? ExternalId { get; init; }

    /// <summary>The region of the STS that gives the role's credentials.</summary>
    [PropertyKey("sts.region")]
    public string? StsRegion { get; init; }

    /// <summary>The endpoint of that STS. StarRocks needs <see cref="StsRegion"/> with it.</summary>
    [PropertyKey("sts.endpoint")]
    public string? StsEndpoint { get; init; }

    /// <summary>A URL, a host, or host:port, for private endpoints.</summary>
    public string? Endpoint { get; init; }

    /// <summary>Use the AWS SDK's default chain: environment, web identity, profile, pod identity, instance metadata.</summary>
    public bool? UseAwsSdkDefaultBehavior { get; init; }

    /// <summary>Use the web identity token file of the pod (IRSA).</summary>
    public bool? UseWebIdentityTokenFile { get; init; }

    /// <summary>The account, of 12 digits, whose data catalog it is. StarRocks' default is the caller's; an Iceberg catalog reads <c>glue.id</c> instead.</summary>
    public string? CatalogId { get; init; }

    /// <summary>Which databases are listed. StarRocks' default is all.</summary>
    public ResourceShareType? ResourceShareType { get; init; }
}
