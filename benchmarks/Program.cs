using System;
using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using StarRocks.AwsAuth.Benchmarks;

if (args is ["load", .. var numbers])
{
    await LoadRun.RunAsync(numbers is [var expiries] ? int.Parse(expiries, CultureInfo.InvariantCulture) : 10_000);
    return 0;
}

if (args is [ColdRun.ChildCommand, .. var child])
    return ColdRun.RunChild(child);

if (args is ["cold", .. var rounds])
{
    await ColdRun.RunAsync(rounds is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 11);
    return 0;
}

if (args is ["editor", .. var keystrokes])
{
    await EditorRun.RunAsync(keystrokes is [var each] ? int.Parse(each, CultureInfo.InvariantCulture) : 60);
    return 0;
}

if (args is ["growth", .. var names])
{
    await GrowthRun.RunAsync(string.Concat(names));
    return 0;
}

if (args is ["typing", var program, .. var documents])
{
    LanguageServerRun.Run(program, string.Concat(documents));
    return 0;
}

// Every benchmark is built as a separate program, which takes longer than the default limit of two minutes on a busy machine.
BenchmarkSwitcher
    .FromAssembly(typeof(RuntimeBenchmarks).Assembly)
    .Run(args, ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10)));
return 0;
