using StarRocks.AwsAuth;

namespace Matrix
{
    /// <summary>A block with <c>init</c> members.</summary>
    [AwsAuth("aws.s3")]
    public sealed partial class LakeS3
    {
        /// <summary>Whether the node's instance role is used.</summary>
        public bool UseInstanceProfile { get; init; }

        /// <summary>The access key.</summary>
        public string? AccessKey { get; init; }

        /// <summary>The secret key.</summary>
        public Secret? SecretKey { get; init; }

        /// <summary>The region.</summary>
        public string? Region { get; init; }

        /// <summary>Not for StarRocks.</summary>
        [PropertyIgnore]
        public string? Notes { get; init; }
    }
}
