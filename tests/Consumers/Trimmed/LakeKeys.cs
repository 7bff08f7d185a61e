using StarRocks.AwsAuth;

namespace Trimmed;

/// <summary>Without a role and web identity: nothing of STS is needed.</summary>
[AwsAuth("aws.s3")]
internal sealed partial class LakeKeys
{
    public bool UseInstanceProfile { get; init; }

    public string? AccessKey { get; init; }

    public Secret? SecretKey { get; init; }

    public string? Region { get; init; }
}
