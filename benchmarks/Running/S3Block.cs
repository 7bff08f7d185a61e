namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>The measured block: as many properties as the peer's.</summary>
[AwsAuth("aws.s3")]
internal sealed partial class S3Block
{
    public bool UseInstanceProfile { get; init; }
    public string? IamRoleArn { get; init; }
    public string? AccessKey { get; init; }
    public Secret? SecretKey { get; init; }
    public string? Region { get; init; }
}
