using Library;
using StarRocks.AwsAuth;

namespace LibraryUser;

[AwsAuth("aws.s3")]
internal sealed partial class UserS3 : TeamS3
{
    public string? ExternalId { get; init; }
}
