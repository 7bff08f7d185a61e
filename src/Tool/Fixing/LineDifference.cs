using System;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents lines of a text that other lines replace.</summary>
/// <param name="OldStart">The first line that is replaced.</param>
/// <param name="OldEnd">The line after the last one that is replaced.</param>
/// <param name="NewStart">The first line that replaces them.</param>
/// <param name="NewEnd">The line after the last one that replaces them.</param>
internal readonly record struct LineDifference(int OldStart, int OldEnd, int NewStart, int NewEnd)
{
    public bool IsEmpty => OldStart == OldEnd && NewStart == NewEnd;

    /// <summary>Returns the lines without equal ones at the start and the end.</summary>
    public LineDifference Trim(LineText oldText, LineText newText)
    {
        var trimmed = this;
        while (trimmed.HasBoth && oldText.Of(trimmed.OldStart).SequenceEqual(newText.Of(trimmed.NewStart)))
            trimmed = trimmed with { OldStart = trimmed.OldStart + 1, NewStart = trimmed.NewStart + 1 };
        while (trimmed.HasBoth && oldText.Of(trimmed.OldEnd - 1).SequenceEqual(newText.Of(trimmed.NewEnd - 1)))
            trimmed = trimmed with { OldEnd = trimmed.OldEnd - 1, NewEnd = trimmed.NewEnd - 1 };
        return trimmed;
    }

    private bool HasBoth => OldStart < OldEnd && NewStart < NewEnd;
}
