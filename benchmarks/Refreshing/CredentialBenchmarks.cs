using System.Diagnostics.CodeAnalysis;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>
/// Measures the time to get cached credentials, and the time of a thousand callers at an expiry, including the request to STS.
/// </summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "CleanUp disposes of it.")]
[MemoryDiagnoser(displayGenColumns: false)]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class CredentialBenchmarks
{
    private const int Callers = 1_000;

    private LoopbackSts _sts = null!;
    private Contender _ours = null!;
    private Contender _sdk = null!;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _sts = new LoopbackSts();
        _ours = Contender.Ours(_sts);
        _sdk = Contender.Sdk(_sts);
        await _ours.Credentials.GetCredentialsAsync();
        await _sdk.Credentials.GetCredentialsAsync();
    }

    [GlobalCleanup]
    public void CleanUp() => _sts.Dispose();

    [BenchmarkCategory("cached, async"), Benchmark]
    public async Task<object> CachedAsync() => await _ours.Credentials.GetCredentialsAsync();

    [BenchmarkCategory("cached, async"), Benchmark(Baseline = true, Description = "AssumeRoleAWSCredentials")]
    public async Task<object> CachedSdkAsync() => await _sdk.Credentials.GetCredentialsAsync();

    [BenchmarkCategory("cached"), Benchmark]
    public object Cached() => _ours.Credentials.GetCredentials();

    [BenchmarkCategory("cached"), Benchmark(Baseline = true, Description = "AssumeRoleAWSCredentials")]
    public object CachedSdk() => _sdk.Credentials.GetCredentials();

    [BenchmarkCategory("1,000 callers at an expiry"), Benchmark]
    public Task Expiry() => AllAsync(_ours);

    [BenchmarkCategory("1,000 callers at an expiry"), Benchmark(Baseline = true, Description = "AssumeRoleAWSCredentials")]
    public Task ExpirySdk() => AllAsync(_sdk);

    internal static Task AllAsync(Contender contender)
    {
        contender.Expire();
        var callers = new Task[Callers];
        for (var i = 0; i < callers.Length; i++)
            callers[i] = contender.Credentials.GetCredentialsAsync();
        return Task.WhenAll(callers);
    }
}
