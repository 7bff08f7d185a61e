using Xunit;

namespace StarRocks.AwsAuth.Tests.Mapping;

/// <summary>Validating a valid configuration allocates nothing.</summary>
public sealed class AllocationTests
{
    private static readonly S3Auth _block = new() { UseInstanceProfile = true, IamRoleArn = "arn:aws:iam::123456789012:role/lake", Region = "us-west-2", ExternalId = "team-8" };

    private static readonly HiveCatalog _catalog = new()
    {
        S3 = new() { AccessKey = Examples.AccessKey, SecretKey = Examples.SecretKey, Region = "us-west-2", Endpoint = "https://s3.us-west-2.amazonaws.com" },
        Glue = new() { UseInstanceProfile = true, Region = "us-west-2" },
    };

    [Fact]
    public void Validating_an_auth_block_allocates_nothing() => Assert.Equal(0, Allocations.Of(static () => _ = _block.Validate()));

    [Fact]
    public void Validating_a_catalog_allocates_nothing() => Assert.Equal(0, Allocations.Of(static () => _ = _catalog.Validate()));

    [Fact]
    public void Reading_the_method_allocates_nothing() => Assert.Equal(0, Allocations.Of(static () => _ = _block.Method));
}
