using StarRocks.AwsAuth;

namespace Modern.@event;

[AwsAuth("aws.s3")]
internal partial record Keys(string AccessKey, Secret SecretKey, string Region);
