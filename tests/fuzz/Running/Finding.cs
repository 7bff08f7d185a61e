using System;
using System.Diagnostics;
using System.Linq;

namespace StarRocks.AwsAuth.Fuzz;

/// <summary>Represents what an input has shown.</summary>
/// <param name="Name">What distinguishes the finding from others: the promise, or the exception with the method that threw it.</param>
/// <param name="Details">The exception.</param>
internal sealed record Finding(string Name, string Details)
{
    /// <summary>Tries a text; returns null if all is well.</summary>
    public static Finding? Of(FuzzTarget target, string text)
    {
        try
        {
            target.Try(text);
            return null;
        }
        catch (BrokenPromiseException exception)
        {
            return new Finding(exception.Message, exception.ToString());
        }
#pragma warning disable CA1031 // Any exception is a finding.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var frame = new StackTrace(exception).GetFrames().Select(static each => each.GetMethod())
                .FirstOrDefault(static method => method?.DeclaringType?.Namespace?.StartsWith("StarRocks.", StringComparison.Ordinal) == true);
            return new Finding(exception.GetType().Name + " in " + frame?.DeclaringType?.Name + "." + frame?.Name, exception.ToString());
        }
    }
}
