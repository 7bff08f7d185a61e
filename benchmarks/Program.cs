using System;
using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using StarRocks.AwsAuth.Benchmarks;

if (args is ["load", .. var numbers])
{
    await LoadRun.RunAsync(numbers is [var expiries] ? int.Parse(expiries, CultureInfo.InvariantCulture) : 10_000);
    return;
}

if (args is ["growth", .. var names])
{
    await GrowthRun.RunAsync(string.Concat(names));
    return;
}

// Every benchmark is built as a separate program, which takes longer than the default limit of two minutes on a busy machine.
BenchmarkSwitcher
    .FromAssembly(typeof(RuntimeBenchmarks).Assembly)
    .Run(args, ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10)));
