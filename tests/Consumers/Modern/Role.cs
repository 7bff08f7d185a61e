using StarRocks.AwsAuth;

namespace Modern.@event;

[AwsAuth("aws.glue")]
internal readonly partial record struct Role(bool UseInstanceProfile, string? IamRoleArn, string? Region);
