using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace StarRocks.AwsAuth.Credentials.Tests;

/// <summary>
/// Sets environment variables of the test process, and restores them afterwards. Tests that change or depend on them run sequentially.
/// </summary>
internal sealed class Process : IDisposable
{
    internal const string Environment = "environment";

    private readonly (string Name, string? Value)[] _before;

    public Process(params (string Name, string? Value)[] variables)
    {
        _before = [.. variables.Select(variable => (variable.Name, System.Environment.GetEnvironmentVariable(variable.Name)))];
        Set(variables);
    }

    public void Dispose() => Set(_before);

    private static void Set((string Name, string? Value)[] variables)
    {
        foreach (var (name, value) in variables)
            System.Environment.SetEnvironmentVariable(name, value);
        // The SDK caches some variables.
        FallbackInternalConfigurationFactory.Reset();
        FallbackRegionFactory.Reset();
    }
}
