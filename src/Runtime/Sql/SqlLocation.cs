using System;

namespace StarRocks.AwsAuth;

/// <summary>A place in a SQL text.</summary>
/// <param name="Start">How many UTF-16 units stand before it.</param>
/// <param name="Length">How many UTF-16 units it has.</param>
/// <param name="Line">Its line, from 1; a line ends with a line feed, a carriage return or both.</param>
/// <param name="Column">Its place in that line, from 1, in UTF-16 units as editors count.</param>
public readonly record struct SqlLocation(int Start, int Length, int Line, int Column)
{
    /// <summary>Line and column.</summary>
    /// <returns>For instance <c>line 3, column 12</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"line {Line}, column {Column}");
}
