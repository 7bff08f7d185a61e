using Microsoft.CodeAnalysis;

namespace System;

/// <summary>Represents an index from the start or the end of a list, which list patterns are compiled to.</summary>
[Embedded]
internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;
}
