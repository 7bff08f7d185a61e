using Microsoft.Extensions.Logging;

namespace StarRocks.AwsAuth.Extensions.Tests.Hosting;

/// <summary>Builds hosts without the settings of the machine.</summary>
internal static class TestHost
{
    internal static IHost Build(
        Settings settings, Action<IServiceCollection> configure, TestLog? log = null, string environment = "Production") =>
        Build([settings], configure, log, environment);

    internal static IHost Build(
        IConfigurationSource[] sources, Action<IServiceCollection> configure, TestLog? log = null, string environment = "Production")
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = environment });
        foreach (var source in sources)
            ((IConfigurationBuilder)builder.Configuration).Add(source);
        if (log is not null)
            builder.Services.AddSingleton<ILoggerProvider>(_ => new TestLog.Provider(log));
        configure(builder.Services);
        return builder.Build();
    }

    /// <summary>Starts a host that must not start, and returns the problems.</summary>
    internal static async Task<string[]> FailuresAsync(this IHost host)
    {
        using (host)
        {
            var invalid = await Assert.ThrowsAsync<OptionsValidationException>(
                () => host.StartAsync(TestContext.Current.CancellationToken));
            Secrets.AreNotIn(invalid.ToString());
            return [.. invalid.Failures];
        }
    }

    internal static T Current<T>(this IHost host, string? name = null) =>
        host.Services.GetRequiredService<IOptionsMonitor<T>>().Get(name);
}
