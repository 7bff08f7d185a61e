using System;

namespace StarRocks.AwsAuth;

/// <summary>Represents a location in a SQL text.</summary>
public readonly struct SqlLocation : IEquatable<SqlLocation>
{
    internal SqlLocation(int start, int length, int line, int column)
    {
        Start = start;
        Length = length;
        Line = line;
        Column = column;
    }

    /// <summary>Gets the number of UTF-16 code units before the location.</summary>
    public int Start { get; }

    /// <summary>Gets the length in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>Gets the line of the first character, counted from 1. A line ends with a line feed, a carriage return or both.</summary>
    public int Line { get; }

    /// <summary>Gets the column of the first character in its line, counted from 1 in UTF-16 code units, as editors count.</summary>
    public int Column { get; }

    /// <summary>Indicates whether two locations are the same.</summary>
    /// <param name="left">A location.</param>
    /// <param name="right">The location to compare it with.</param>
    /// <returns><see langword="true"/> if start, length, line and column are equal.</returns>
    public static bool operator ==(SqlLocation left, SqlLocation right) => left.Equals(right);

    /// <summary>Indicates whether two locations differ.</summary>
    /// <param name="left">A location.</param>
    /// <param name="right">The location to compare it with.</param>
    /// <returns><see langword="true"/> if start, length, line or column differs.</returns>
    public static bool operator !=(SqlLocation left, SqlLocation right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(SqlLocation other) => (Start, Length, Line, Column) == (other.Start, other.Length, other.Line, other.Column);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SqlLocation other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Start, Length, Line, Column).GetHashCode();

    /// <summary>Returns line and column.</summary>
    /// <returns>A text such as <c>line 3, column 12</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"line {Line}, column {Column}");
}
