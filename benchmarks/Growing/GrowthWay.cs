using System;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>One way of writing a configuration in C#.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Source">A file in which it stands a number of times.</param>
/// <param name="IsFound">Whether there is a problem each time.</param>
/// <param name="IsMeasured">Whether the compiler itself is fast enough for thousands of it.</param>
internal sealed record GrowthWay(string Name, Func<int, string> Source, bool IsFound = true, bool IsMeasured = true);
