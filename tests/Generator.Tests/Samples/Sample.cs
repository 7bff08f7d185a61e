using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace StarRocks.AwsAuth.Generator.Tests.Samples;

/// <summary>
/// Every shape that the generator takes, one source each; every one is whole, so that it compiles on its own.
/// </summary>
internal static partial class Sample
{
    /// <summary>All of them by name, for the tests that hold for whatever a user writes.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } =
        typeof(Sample).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(f => f.IsLiteral)
            .ToDictionary(f => f.Name, f => (string)f.GetRawConstantValue()!);
}
