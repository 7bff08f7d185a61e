namespace StarRocks.AwsAuth.Benchmarks;

[AwsAuth("aws.s3")]
internal sealed partial class RoleBlock
{
    public string? AccessKey { get; init; }

    public Secret? SecretKey { get; init; }

    public string? IamRoleArn { get; init; }

    public string? Region { get; init; }

    [PropertyKey("sts.endpoint")]
    public string? StsEndpoint { get; init; }

    [PropertyKey("sts.region")]
    public string? StsRegion { get; init; }
}
