using System;
using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Microsoft.Extensions.Configuration;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>Measures the generated code with one valid block, and compares it with common alternatives.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class RuntimeBenchmarks
{
    private readonly S3Block _block = Inputs.Block();
    private readonly Lake _lake = new() { S3 = Inputs.Block(), MetastoreUris = Inputs.Metastore };
    private readonly PeerBlock _peer = Inputs.PeerBlock();
    private readonly PeerValidator _validator = new();
    private readonly KeyValuePair<string, string>[] _properties = Inputs.Properties();
    private readonly IConfigurationSection _section = Inputs.Section();

    [BenchmarkCategory("Validate"), Benchmark]
    public object Validate() => _block.Validate();

    [BenchmarkCategory("Validate"), Benchmark(Baseline = true, Description = "[OptionsValidator]")]
    public object ValidatePeer() => _validator.Validate(null, _peer);

    [BenchmarkCategory("ToProperties"), Benchmark]
    public object ToProperties() => _block.ToProperties();

    [BenchmarkCategory("ToProperties"), Benchmark(Baseline = true, Description = "cached reflection")]
    public object ToPropertiesPeer() => ReflectionMapper.ToProperties(_peer);

    // ToSql validates the block, so the peer does too.
    [BenchmarkCategory("Validate + ToSql"), Benchmark]
    public object ToSql() => _lake.ToSql("hive_catalog").CommandText;

    [BenchmarkCategory("Validate + ToSql"), Benchmark(Baseline = true, Description = "[OptionsValidator] + cached reflection")]
    public object ToSqlPeer() => PeerSql.CreateCatalog("hive_catalog", Inputs.Metastore, ReflectionMapper.ToProperties(Checked(_peer)));

    // FromProperties validates the block, so the peer does too.
    [BenchmarkCategory("FromProperties"), Benchmark]
    public object FromProperties() => S3Block.FromProperties(_properties);

    [BenchmarkCategory("FromProperties"), Benchmark(Baseline = true, Description = "cached reflection + [OptionsValidator]")]
    public object FromPropertiesPeer() => Checked(ReflectionMapper.FromProperties(_properties));

    [BenchmarkCategory("FromSettings"), Benchmark]
    public object FromSettings() => S3Block.FromSettings(_section.AsEnumerable(makePathsRelative: true));

    [BenchmarkCategory("FromSettings"), Benchmark(Baseline = true, Description = "Configuration.Binder generator + [OptionsValidator]")]
    public object FromSettingsPeer() => Checked(_section.Get<PeerBlock>()!);

    private PeerBlock Checked(PeerBlock block) => _validator.Validate(null, block).Succeeded
        ? block
        : throw new InvalidOperationException("The peer rejects the valid block.");
}
