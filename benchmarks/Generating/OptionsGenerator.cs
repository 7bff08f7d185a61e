using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>Loads the peer: the generator of [OptionsValidator], which also reads members and attributes.</summary>
internal static class OptionsGenerator
{
    internal static IIncrementalGenerator Load()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Peer", "Microsoft.Extensions.Options.SourceGeneration.dll");
        var type = Assembly.LoadFrom(path).GetTypes().Single(static t => t.IsDefined(typeof(GeneratorAttribute)));
        return (IIncrementalGenerator)Activator.CreateInstance(type, nonPublic: true)!;
    }
}
