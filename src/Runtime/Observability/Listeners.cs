#if NET8_0_OR_GREATER
using System;
using System.Diagnostics.CodeAnalysis;

namespace StarRocks.AwsAuth.Observability;

/// <summary>Listeners are code of the program's.</summary>
internal static class Listeners
{
    /// <summary>What a listener throws must cost nobody his credentials.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A listener may throw anything.")]
    internal static void Report(Action tell)
    {
        try
        {
            tell();
        }
        catch (Exception)
        {
            // It has nobody to tell it to.
        }
    }
}
#endif
