using System;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>Represents one way of writing a configuration in C#.</summary>
/// <param name="Name">The name in the table.</param>
/// <param name="Source">Returns a file that repeats it a number of times.</param>
/// <param name="IsFound">Whether each repetition has a problem.</param>
/// <param name="IsMeasured">Whether the compiler itself is fast enough for thousands of repetitions.</param>
internal sealed record GrowthWay(string Name, Func<int, string> Source, bool IsFound = true, bool IsMeasured = true);
