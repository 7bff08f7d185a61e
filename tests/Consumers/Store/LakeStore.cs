using StarRocks.AwsAuth;

namespace Store;

[AwsAuth("aws.s3")]
internal sealed partial record LakeStore
{
    public string? AccessKey { get; init; }

    public Secret? SecretKey { get; init; }

    public string? IamRoleArn { get; init; }

    public string? Region { get; init; }

    public string? Endpoint { get; init; }

    public bool EnablePathStyleAccess { get; init; }

    [PropertyKey("sts.region")] public string? StsRegion { get; init; }

    [PropertyKey("sts.endpoint")] public string? StsEndpoint { get; init; }
}
