using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>
/// Measures the generator in a first build and after an edit in another file, and compares it with the minimum work and a peer.
/// </summary>
[MemoryDiagnoser(displayGenColumns: false)]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class GeneratorBenchmarks
{
    private Project? _project;

    [GlobalSetup(Targets = new[] { nameof(ColdFloor), nameof(KeystrokeFloor) })]
    public void Floor() => _project = new(new FloorGenerator(), Sources.AwsAuth);

    [GlobalSetup(Targets = new[] { nameof(Cold), nameof(Keystroke) })]
    public void Ours() => _project = new(new AwsAuthGenerator(), Sources.AwsAuth);

    [GlobalSetup(Targets = new[] { nameof(ColdPeer), nameof(KeystrokePeer) })]
    public void Peer() => _project = new(OptionsGenerator.Load(), Sources.Options);

    [BenchmarkCategory("Cold"), Benchmark(Baseline = true, Description = "floor")]
    public object ColdFloor() => _project!.Cold();

    [BenchmarkCategory("Cold"), Benchmark(Description = "[AwsAuth]")]
    public object Cold() => _project!.Cold();

    [BenchmarkCategory("Cold"), Benchmark(Description = "[OptionsValidator]")]
    public object ColdPeer() => _project!.Cold();

    [BenchmarkCategory("Keystroke"), Benchmark(Baseline = true, Description = "floor")]
    public object KeystrokeFloor() => _project!.Keystroke();

    [BenchmarkCategory("Keystroke"), Benchmark(Description = "[AwsAuth]")]
    public object Keystroke() => _project!.Keystroke();

    [BenchmarkCategory("Keystroke"), Benchmark(Description = "[OptionsValidator]")]
    public object KeystrokePeer() => _project!.Keystroke();
}
