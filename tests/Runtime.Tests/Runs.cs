using System;

namespace StarRocks.AwsAuth.Tests;

/// <summary>
/// Determines the size of a test run: a tenth, unless the environment variable <c>STARROCKS_LONG_RUNS</c> is 1. The tests concerned have
/// the trait <c>Runs=Sample</c> if they draw their cases at random, <c>Runs=Size</c> if they use large texts, or <c>Runs=Attack</c> if they
/// search for a secret in many mutated texts.
/// </summary>
internal static class Runs
{
    public static bool AreLong { get; } = Environment.GetEnvironmentVariable("STARROCKS_LONG_RUNS") == "1";

    /// <param name="whole">The number of a long run.</param>
    public static int Of(int whole) => AreLong ? whole : Math.Max(1, whole / 10);
}
