using System;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using StarRocks.AwsAuth.Benchmarks;

// Every benchmark is built as a program of its own: on a busy machine the usual two minutes are too short for that.
BenchmarkSwitcher
    .FromAssembly(typeof(RuntimeBenchmarks).Assembly)
    .Run(args, ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10)));
