using System;
using System.Linq;
using System.Threading;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Checking;

/// <summary>Tests the parallel computation of results in order.</summary>
public sealed class OrderedPipelineTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    public void In_order(int width) => Assert.Equal(
        Enumerable.Range(0, 100), OrderedPipeline.Select(Enumerable.Range(0, 100), static item => item, width));

    [Fact]
    public void Bounded()
    {
        var started = 0;
        var items = OrderedPipeline.Select(Enumerable.Range(0, 100), _ => Interlocked.Increment(ref started), width: 4);

        Assert.Equal(3, items.Take(3).Count());
        Assert.InRange(started, 3, 7);
    }

    [Fact]
    public void An_exception_is_that_of_the_item() => Assert.Throws<InvalidOperationException>(static () =>
        OrderedPipeline.Select<int, int>([1], static _ => throw new InvalidOperationException(), width: 1).ToList());
}
