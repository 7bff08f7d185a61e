using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents the value of one member of an object and where it is written.</summary>
/// <param name="Value">The value.</param>
/// <param name="NameLocation">The location of the name of the member; null if the member is not set here.</param>
/// <param name="ValueLocation">The location of the value; null if the member is not set here.</param>
/// <param name="Whole">The span of the assignment or argument, which is deleted to remove the member; empty if there is none.</param>
/// <param name="Copied">The <c>with</c> that copies the member from another object; null if there is none.</param>
internal readonly record struct MemberState(MemberValue Value, Location? NameLocation = null, Location? ValueLocation = null,
    TextSpan Whole = default, Location? Copied = null)
{
    /// <summary>The state of a member that is not set here, but may be set by its type or by another object.</summary>
    public static readonly MemberState Unknown = new(MemberValue.Unknown);

    public bool IsWritten => NameLocation is not null;
}
