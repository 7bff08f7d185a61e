using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>What one member of an object holds, and where that was written.</summary>
/// <param name="Value">What it holds.</param>
/// <param name="NameLocation">The member's name where it was set; null where nobody wrote it.</param>
/// <param name="Place">The value's expression; null where nobody wrote it.</param>
/// <param name="Whole">The assignment or argument, for whoever removes it; empty where there is none.</param>
internal readonly record struct MemberState(MemberValue Value, Location? NameLocation = null, Location? ValueLocation = null, TextSpan Whole = default)
{
    /// <summary>Nobody wrote it here, but the type or another object may have set it.</summary>
    public static readonly MemberState Unknown = new(MemberValue.Unknown);

    public bool IsWritten => NameLocation is not null;
}
