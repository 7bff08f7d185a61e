using System.Threading.Tasks;
using CsCheck;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;
using StarRocks.AwsAuth.Tests;

namespace StarRocks.AwsAuth.Generator.Tests.Robustness;

/// <summary>Whatever supported members a type has, in whatever kind of type: the output compiles without a warning.</summary>
public sealed class RandomShapeTests
{
    [Fact]
    [Trait("Runs", "Sample")]
    public Task Random_types_compile() => RandomShape.Source.SampleAsync(
        async source =>
        {
            var run = await GeneratorRun.OfAsync(source, RandomShape.Shared);
            await run.CompilesCleanAsync();
            Assert.Equal(3, run.Sources.Length);
        },
        iter: Runs.Of(60),
        threads: 1);
}
