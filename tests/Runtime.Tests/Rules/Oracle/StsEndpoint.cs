namespace StarRocks.AwsAuth.Tests.Rules.Oracle;

internal enum StsEndpoint
{
    Unset,
    Aws,
    Outside,
}
