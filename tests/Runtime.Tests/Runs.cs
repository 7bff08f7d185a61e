using System;

namespace StarRocks.AwsAuth.Tests;

/// <summary>
/// How much a run tries: a tenth, unless the environment variable <c>STARROCKS_LONG_RUNS</c> is 1. The tests that ask have the trait
/// <c>Runs=Sample</c>, where a part of the cases is drawn, or <c>Runs=Size</c>, where a text or a number is smaller.
/// </summary>
internal static class Runs
{
    public static bool AreLong { get; } = Environment.GetEnvironmentVariable("STARROCKS_LONG_RUNS") == "1";

    /// <param name="whole">What a long run tries.</param>
    public static int Of(int whole) => AreLong ? whole : Math.Max(1, whole / 10);
}
