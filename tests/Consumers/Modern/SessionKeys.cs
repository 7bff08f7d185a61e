using StarRocks.AwsAuth;

namespace Modern.@event;

[AwsAuth("aws.s3")]
internal sealed partial record SessionKeys(string AccessKey, Secret SecretKey, string Region, Secret SessionToken)
    : Keys(AccessKey, SecretKey, Region);
