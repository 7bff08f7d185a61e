using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules.Definitions;

/// <summary>Neither the position of a row in a list of definitions nor its number changes a result.</summary>
public sealed class ListOrderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_the_lists_changes_nothing(int seed)
    {
        var expected = ShuffledLists.Outcomes();
        var shuffled = InContextOfItsOwn(seed);
        Assert.NotEqual(expected[0], shuffled[0]);
        Assert.Equal(expected.Skip(1), shuffled.Skip(1));
    }

    // The lists belong to the process, so they are shuffled in second copies of the assemblies, which no other test sees.
    private static string[] InContextOfItsOwn(int seed)
    {
        var context = new CopyContext();
        var copy = context.LoadFromAssemblyPath(typeof(ShuffledLists).Assembly.Location).GetType(typeof(ShuffledLists).FullName!)!;
        Assert.NotEqual(typeof(ShuffledLists), copy);
        var shuffle = copy.GetMethod(nameof(ShuffledLists.Shuffle), BindingFlags.Static | BindingFlags.NonPublic, [typeof(int)])!;
        return (string[])shuffle.Invoke(null, [seed])!;
    }

    private sealed class CopyContext() : AssemblyLoadContext(nameof(ListOrderTests))
    {
        private static readonly string _directory = Path.GetDirectoryName(typeof(ListOrderTests).Assembly.Location)!;

        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name!.StartsWith("StarRocks.", StringComparison.Ordinal)
                ? LoadFromAssemblyPath(Path.Combine(_directory, assemblyName.Name + ".dll"))
                : null;
    }
}
