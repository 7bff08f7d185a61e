using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials.Tests.Faking;
using StarRocks.AwsAuth.Mapping;

namespace StarRocks.AwsAuth.Credentials.Tests;

/// <summary>Provides auth blocks for tests, and their credentials on a simulated machine.</summary>
internal static class Blocks
{
    internal const string Role = "arn:aws:iam::123456789012:role/data/lake";
    internal const string AccessKey = "AKIAIOSFODNN7EXAMPLE";
    internal const string SecretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

    internal static S3Auth KeysAndRole(FakeSts sts, string role = Role) => new()
    {
        AccessKey = AccessKey,
        SecretKey = SecretKey,
        IamRoleArn = role,
        Region = "eu-west-1",
        StsRegion = "eu-central-1",
        StsEndpoint = sts.Address,
    };

    internal static S3Auth ProfileAndRole(FakeSts sts) => new()
    {
        UseInstanceProfile = true,
        IamRoleArn = Role,
        Region = "eu-west-1",
        StsRegion = "eu-central-1",
        StsEndpoint = sts.Address,
    };

    internal static AWSCredentials On(this IAwsAuth auth, CredentialHost host, CredentialOptions? options = null) =>
        BlockCredentials.Create(BlockReader.Read(auth), options ?? CredentialOptions.Default, RoleAssumer.Sts, host);
}
