using StarRocks.AwsAuth;

namespace Matrix
{
    /// <summary>A block with setters, as an older code base has them.</summary>
    [AwsAuth("aws.glue")]
    public partial class LakeGlue
    {
        /// <summary>Whether the node's instance role is used.</summary>
        public bool UseInstanceProfile { get; set; }

        /// <summary>The role that it assumes.</summary>
        public string? IamRoleArn { get; set; }

        /// <summary>The region.</summary>
        public string? Region { get; set; }
    }
}
