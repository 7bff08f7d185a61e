using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>What is done with the object that a local holds.</summary>
internal enum LocalUseKind
{
    /// <summary>Nothing that changes it or takes it elsewhere.</summary>
    Read,

    /// <summary>A member of it is assigned.</summary>
    MemberAssigned,

    /// <summary>A member of it may be changed, in a way that is not followed.</summary>
    MemberMayChange,

    /// <summary>It becomes a member of another object.</summary>
    StoredInObject,

    /// <summary>It is copied by <c>with</c>.</summary>
    Copied,

    /// <summary>It is returned, or stored for good.</summary>
    ReturnedOrStored,

    /// <summary>It is passed on, and whoever gets it might still fill it.</summary>
    PassedOn,

    /// <summary>It is asked for its SQL, its properties, its credentials or its problems.</summary>
    Consumed,

    /// <summary>Something else may be assigned to the local.</summary>
    Reassigned,
}

/// <summary>One mention of a local, or of a parameter.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Reference">The mention.</param>
/// <param name="Target">Of an assignment: the member.</param>
/// <param name="Assignment">Of an assignment: all of it.</param>
/// <param name="Destination">Of a member of another object: which one, and whose.</param>
internal sealed record LocalUse(
    LocalUseKind Kind,
    IOperation Reference,
    IPropertyReferenceOperation? Target = null,
    ISimpleAssignmentOperation? Assignment = null,
    CreationTarget Destination = default)
{
    public int Position => Reference.Syntax.SpanStart;

    /// <summary>It happens once, after everything above it and before everything below.</summary>
    public bool IsUnconditional { get; init; }

    /// <summary>Whoever gets it there sets more of it.</summary>
    public bool IsChangedLater { get; init; }

    /// <summary>It stands in a lambda or a local function, which runs at any time.</summary>
    public bool IsDeferred { get; init; }
}
