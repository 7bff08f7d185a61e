using StarRocks.AwsAuth;

namespace Broken;

[AwsAuth("aws.s3")]
internal sealed class LakeS3
{
    public bool UseInstanceProfile { get; init; }

    public string? Region { get; init; }
}
