using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace StarRocks.AwsAuth.Generator.Tests.Infrastructure;

/// <summary>
/// The places that the build wrote into the assembly: [CallerFilePath] can be mapped away in a deterministic build.
/// </summary>
internal static class BuildPaths
{
    public static string Snapshots { get; } = Value("SnapshotDirectory");

    public static string AwsCore(string framework) =>
        Path.Combine(Value("AwsCoreDirectory"), "lib", framework, "AWSSDK.Core.dll");

    /// <summary>The configuration, its binder and the options of .NET.</summary>
    public static string[] Binding(string framework) =>
        [.. Value("BindingDirectories").Split('|').Select(folder => Directory.GetFiles(Path.Combine(folder, "lib", framework), "*.dll").Single())];

    /// <summary>What the code of the documentation uses besides the runtime and .NET.</summary>
    public static string[] Documents() => [.. Directory.GetFiles(Value("DocumentsDirectory"), "*.dll").Where(static path =>
        Path.GetFileName(path) is not ("StarRocks.AwsAuth.dll" or "AWSSDK.Core.dll") && !Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))];

    public static string Runtime(string framework) =>
        Path.GetFullPath(Path.Combine(Value("RuntimeDirectory"), framework, "StarRocks.AwsAuth.dll"));

    private static string Value(string key) =>
        typeof(BuildPaths).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value
            ?? throw new InvalidOperationException($"The build gave no value for {key}.");
}
