using StarRocks.AwsAuth;

namespace Library;

/// <summary>A block of this library, open for others to derive from.</summary>
[AwsAuth("aws.s3")]
public partial class TeamS3
{
    /// <summary>Whether the node's instance role is used.</summary>
    public bool UseInstanceProfile { get; init; }

    /// <summary>The region.</summary>
    public string? Region { get; init; }
}
