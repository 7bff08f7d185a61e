using System;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Mapping;

/// <summary>Validating what is valid costs no garbage.</summary>
public sealed class AllocationTests
{
    private static readonly S3Auth _block = new() { UseInstanceProfile = true, IamRoleArn = "arn:aws:iam::123456789012:role/lake", Region = "us-west-2", ExternalId = "team-8" };

    private static readonly HiveCatalog _catalog = new()
    {
        S3 = new() { AccessKey = Examples.AccessKey, SecretKey = Examples.SecretKey, Region = "us-west-2", Endpoint = "https://s3.us-west-2.amazonaws.com" },
        Glue = new() { UseInstanceProfile = true, Region = "us-west-2" },
    };

    [Fact]
    public void A_block() => Assert.Equal(0, Allocated(static () => _block.Validate()));

    [Fact]
    public void A_catalog() => Assert.Equal(0, Allocated(static () => _catalog.Validate()));

    [Fact]
    public void The_method() => Assert.Equal(0, Allocated(static () => _block.Method));

    private static long Allocated<T>(Func<T> action)
    {
        for (var i = 0; i < 100; i++)
            GC.KeepAlive(action());
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = action();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(result);

        // What a struct costs to be kept alive is not the action's.
        return result is ValueType ? Math.Max(0, allocated) : allocated;
    }
}
