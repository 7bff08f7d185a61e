using System;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace StarRocks.AwsAuth.Generator.Tests.Infrastructure;

/// <summary>A target framework's reference assemblies, with the runtime and AWSSDK.Core that a project of it would get.</summary>
internal sealed class ReferenceSet
{
    private readonly Lazy<Task<ImmutableArray<MetadataReference>>> _references;

    private ReferenceSet(string name, ReferenceAssemblies assemblies, string runtimeFramework, string awsFramework)
    {
        Name = name;
        Assemblies = assemblies;
        Runtime = MetadataReference.CreateFromFile(BuildPaths.Runtime(runtimeFramework));
        AwsCore = MetadataReference.CreateFromFile(BuildPaths.AwsCore(awsFramework));
        _references = new(async () =>
            (await assemblies.ResolveAsync(LanguageNames.CSharp, default)).Add(Runtime).Add(AwsCore));
    }

    public static ReferenceSet Net80 { get; } = new("net8.0", ReferenceAssemblies.Net.Net80, "net8.0", "net8.0");

    public static ReferenceSet NetStandard20 { get; } =
        new("netstandard2.0", ReferenceAssemblies.NetStandard.NetStandard20, "netstandard2.0", "netstandard2.0");

    public static ReferenceSet Net472 { get; } =
        new("net472", ReferenceAssemblies.NetFramework.Net472.Default, "netstandard2.0", "net472");

    public string Name { get; }

    public ReferenceAssemblies Assemblies { get; }

    public MetadataReference Runtime { get; }

    public MetadataReference AwsCore { get; }

    /// <summary>The configuration, its binder and the options of .NET, for net8.0.</summary>
    public static ImmutableArray<MetadataReference> Binding { get; } =
        [.. Array.ConvertAll(BuildPaths.Binding("net8.0"), static path => (MetadataReference)MetadataReference.CreateFromFile(path))];

    public Task<ImmutableArray<MetadataReference>> ResolveAsync() => _references.Value;

    public static ReferenceSet Of(string name) => name switch
    {
        "net8.0" => Net80,
        "netstandard2.0" => NetStandard20,
        "net472" => Net472,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };
}
