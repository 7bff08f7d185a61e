using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace StarRocks.AwsAuth.Credentials.Tests;

/// <summary>The environment of the test process, put back afterwards. Tests that change or depend on it run one after another.</summary>
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
        // The SDK reads part of it once.
        FallbackInternalConfigurationFactory.Reset();
        FallbackRegionFactory.Reset();
    }
}
