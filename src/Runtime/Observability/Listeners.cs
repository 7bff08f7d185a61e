#if NET8_0_OR_GREATER
using System;
using System.Diagnostics.CodeAnalysis;

namespace StarRocks.AwsAuth.Observability;

/// <summary>Calls listeners of meters and activities, which are code of the user's program.</summary>
internal static class Listeners
{
    /// <summary>Calls listeners and ignores their exceptions, so that a failing listener does not fail a refresh.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A listener may throw anything.")]
    internal static void Report(Action notify)
    {
        try
        {
            notify();
        }
        catch (Exception)
        {
            // There is no other listener to report it to.
        }
    }
}
#endif
