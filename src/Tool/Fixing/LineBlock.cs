namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents lines of a text that a change replaces with others.</summary>
/// <param name="OldStart">The first of the replaced lines.</param>
/// <param name="OldEnd">The line after them.</param>
/// <param name="NewStart">The first line that replaces them.</param>
/// <param name="NewEnd">The line after those.</param>
internal readonly record struct LineBlock(int OldStart, int OldEnd, int NewStart, int NewEnd);
