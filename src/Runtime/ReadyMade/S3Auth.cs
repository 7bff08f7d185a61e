namespace StarRocks.AwsAuth;

/// <summary>
/// Represents the <c>aws.s3</c> auth block: every parameter with which StarRocks accesses Amazon S3 or an S3-compatible store.
/// </summary>
/// <remarks>
/// A member that is <see langword="null"/> is not written. See
/// <see href="https://docs.starrocks.io/docs/integrations/authenticate_to_aws_resources/">Authenticate to AWS resources</see>.
/// </remarks>
[AwsAuth("aws.s3")]
public sealed partial class S3Auth
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

    /// <summary>Gets or sets the AWS region of the buckets, such as <c>us-west-2</c>. StarRocks defaults to <c>us-east-1</c>.</summary>
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

    /// <summary>Gets or sets the endpoint of an S3-compatible store or a private endpoint: a URL, a host or <c>host:port</c>.</summary>
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
    /// Gets or sets a value indicating whether the bucket is part of the URL's path instead of its host. StarRocks defaults to
    /// <c>false</c>, except in a storage volume, where its nodes decide.
    /// </summary>
    public bool? EnablePathStyleAccess { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether StarRocks uses TLS if the endpoint has no scheme. StarRocks defaults to <c>true</c>.
    /// </summary>
    public bool? EnableSsl { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether a storage volume distributes its files over several prefixes. StarRocks defaults to
    /// <c>false</c>.
    /// </summary>
    public bool? EnablePartitionedPrefix { get; init; }

    /// <summary>Gets or sets the number of those prefixes, from 4 to 1024. StarRocks defaults to 256.</summary>
    public int? NumPartitionedPrefix { get; init; }

    /// <summary>
    /// Gets or sets the server-side encryption of the files that an external catalog reads. StarRocks defaults to <c>none</c>.
    /// </summary>
    [PropertyKey("sse.type")]
    public SseType? SseType { get; init; }

    /// <summary>Gets or sets the encryption key for <see cref="SseType.SseC"/>: 32 bytes in base64.</summary>
    [PropertyKey("sse.customer_key")]
    public Secret? SseCustomerKey { get; init; }

    /// <summary>Gets or sets the MD5 hash of that key in base64. StarRocks computes it if it is <see langword="null"/>.</summary>
    [PropertyKey("sse.customer_key_md5")]
    public string? SseCustomerKeyMd5 { get; init; }
}
