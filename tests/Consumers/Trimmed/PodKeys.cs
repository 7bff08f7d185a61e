using StarRocks.AwsAuth;

namespace Trimmed;

/// <summary>The SDK's default chain, which on a pod finds a web identity: it needs no STS client either.</summary>
[AwsAuth("aws.s3")]
internal sealed partial class PodKeys
{
    public bool UseAwsSdkDefaultBehavior { get; init; }

    public string? Region { get; init; }
}
