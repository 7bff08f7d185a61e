using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Specifies how the object in a local is used.</summary>
internal enum LocalUseKind
{
    /// <summary>It is read without a change, and no reference to it is kept.</summary>
    Read,

    /// <summary>A member of it is assigned.</summary>
    MemberAssigned,

    /// <summary>A member of it may be changed in a way that is not tracked.</summary>
    MemberMayChange,

    /// <summary>It is assigned to a member of another object.</summary>
    StoredInObject,

    /// <summary>It is the source of a <c>with</c> expression.</summary>
    Copied,

    /// <summary>It is returned or stored in a read-only member.</summary>
    ReturnedOrStored,

    /// <summary>It is passed to code that may change it.</summary>
    PassedOn,

    /// <summary>Its SQL, properties, credentials or problems are requested.</summary>
    Consumed,

    /// <summary>Another value may be assigned to the local.</summary>
    Reassigned,
}

/// <summary>Represents one use of a local or a parameter.</summary>
/// <param name="Kind">The kind of use.</param>
/// <param name="Reference">The reference to the local.</param>
/// <param name="Target">The assigned member.</param>
/// <param name="Assignment">The assignment to the member or the local.</param>
/// <param name="Destination">The member of another object that the value is assigned to.</param>
internal sealed record LocalUse(
    LocalUseKind Kind,
    IOperation Reference,
    IPropertyReferenceOperation? Target = null,
    ISimpleAssignmentOperation? Assignment = null,
    CreationTarget Destination = default)
{
    public int Position => Reference.Syntax.SpanStart;

    /// <summary>
    /// Gets a value indicating whether the use is a statement of the tracked block, so that it runs exactly once and in the order of the
    /// text.
    /// </summary>
    public bool IsUnconditional { get; init; }

    /// <summary>Gets a value indicating whether the receiver changes the object later.</summary>
    public bool IsChangedLater { get; init; }

    /// <summary>Gets a value indicating whether the use is in a lambda or a local function, which may run at any time.</summary>
    public bool IsDeferred { get; init; }
}
