using System;

namespace StarRocks.AwsAuth;

/// <summary>Represents the arguments of a method that writes SQL, in the order of its parameters.</summary>
internal readonly record struct SqlArguments(string? First = null, string? Second = null, string? Third = null, PipeOptions? Options = null)
{
    public string? this[int index] => index switch
    {
        0 => First,
        1 => Second,
        2 => Third,
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };
}
