namespace StarRocks.AwsAuth;

/// <summary>
/// How StarRocks authenticates to AWS S3, and reaches it: every <c>aws.s3</c> parameter. What is null is left out.
/// See <see href="https://docs.starrocks.io/docs/integrations/authenticate_to_aws_resources/">Authenticate to AWS resources</see>.
/// </summary>
[AwsAuth("aws.s3")]
public sealed partial class S3Auth
{
    /// <summary>Use the instance profile of the node; the assumed role needs it too. StarRocks' default is false.</summary>
    public bool? UseInstanceProfile { get; init; }

    /// <summary>The ARN of the IAM role to assume, on top of the identity that is picked otherwise.</summary>
    public string? IamRoleArn { get; init; }

    /// <summary>The access key id of an IAM user. Masked wherever this object is shown.</summary>
    public string? AccessKey { get; init; }

    /// <summary>The secret key of an IAM user.</summary>
    public Secret? SecretKey { get; init; }

    /// <summary>The region of the buckets, such as <c>us-west-2</c>. Where it is left out StarRocks uses us-east-1.</summary>
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

    /// <summary>A URL, a host, or host:port, for stores that are not AWS and for private endpoints.</summary>
    public string? Endpoint { get; init; }

    /// <summary>Use the AWS SDK's default chain: environment, web identity, profile, pod identity, instance metadata.</summary>
    public bool? UseAwsSdkDefaultBehavior { get; init; }

    /// <summary>Use the web identity token file of the pod (IRSA).</summary>
    public bool? UseWebIdentityTokenFile { get; init; }

    /// <summary>Put the bucket into the path, not in front of the host. StarRocks' default is false, but in a storage volume, where it decides.</summary>
    public bool? EnablePathStyleAccess { get; init; }

    /// <summary>Use TLS where the endpoint has no scheme. StarRocks' default is true.</summary>
    public bool? EnableSsl { get; init; }

    /// <summary>Spread the files of a storage volume over prefixes.</summary>
    public bool? EnablePartitionedPrefix { get; init; }

    /// <summary>Over how many: from 4 to 1024. StarRocks' default is 256.</summary>
    public int? NumPartitionedPrefix { get; init; }

    /// <summary>Server-side encryption of what an external catalog reads.</summary>
    [PropertyKey("sse.type")]
    public SseType? SseType { get; init; }

    /// <summary>The key of <see cref="SseType.SseC"/>: the base64 of 32 bytes.</summary>
    [PropertyKey("sse.customer_key")]
    public Secret? SseCustomerKey { get; init; }

    /// <summary>The base64 MD5 of that key. StarRocks computes it where it is left out.</summary>
    [PropertyKey("sse.customer_key_md5")]
    public string? SseCustomerKeyMd5 { get; init; }
}
