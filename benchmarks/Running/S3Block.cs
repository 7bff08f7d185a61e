namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>Represents the measured block, which has the same properties as that of the peer.</summary>
[AwsAuth("aws.s3")]
internal sealed partial class S3Block
{
    public bool UseInstanceProfile { get; init; }
    public string? IamRoleArn { get; init; }
    public string? AccessKey { get; init; }
    public Secret? SecretKey { get; init; }
    public string? Region { get; init; }
}
