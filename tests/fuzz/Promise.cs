using System.Diagnostics.CodeAnalysis;

namespace StarRocks.AwsAuth.Fuzz;

/// <summary>Checks what every input must satisfy.</summary>
internal static class Promise
{
    /// <summary>Checks a condition.</summary>
    /// <param name="holds">Whether it holds.</param>
    /// <param name="text">What must hold: a constant, because it names the finding.</param>
    public static void That([DoesNotReturnIf(false)] bool holds, string text)
    {
        if (!holds)
            throw new BrokenPromiseException(text);
    }
}
