using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Represents a local that holds a created object, and its uses. A member is known if it is assigned by statements that run in order, and
/// unknown if it may be assigned in another way.
/// </summary>
internal sealed class TrackedLocal
{
    private readonly IOperation? _block;
    private readonly List<LocalUse> _assignments;
    private readonly List<LocalUse> _passes;
    private readonly List<LocalUse> _deferredPasses;
    private readonly int _lastChange;

    public TrackedLocal(ObjectType type, IOperation creation, IOperation? block, List<LocalUse> uses)
    {
        (Type, Creation, Uses, _block) = (type, creation, uses, block);
        _assignments = uses.FindAll(static use => use.Kind is LocalUseKind.MemberAssigned or LocalUseKind.MemberMayChange);
        _passes = uses.FindAll(static use => use.Kind == LocalUseKind.PassedOn);
        _deferredPasses = _passes.FindAll(static use => use.IsDeferred);
        _lastChange = uses.FindLast(static use => use.Kind is LocalUseKind.MemberAssigned or LocalUseKind.MemberMayChange
            or LocalUseKind.PassedOn)?.Position ?? -1;
        IsReassigned = uses.Exists(static use => use.Kind == LocalUseKind.Reassigned);
        EndPosition = uses.Find(static use => use.Kind is LocalUseKind.Consumed or LocalUseKind.ReturnedOrStored
            or LocalUseKind.PassedOn)?.Position ?? int.MaxValue;
    }

    public ObjectType Type { get; }

    /// <summary>Gets the creation of the object.</summary>
    public IOperation Creation { get; }

    /// <summary>Gets the uses in the order of the text, without the assignment of the creation.</summary>
    public List<LocalUse> Uses { get; }

    /// <summary>Gets a value indicating whether another value may be assigned to the local.</summary>
    public bool IsReassigned { get; }

    /// <summary>Gets the position from which on the object is not tracked.</summary>
    public int EndPosition { get; }

    /// <summary>
    /// Gets the use at which the object is finished: it is returned or stored in a read-only member, its SQL or properties are requested,
    /// or it is passed on and not used again. Null if there is none.
    /// </summary>
    public LocalUse? FinalUse
    {
        get
        {
            foreach (var use in Uses)
            {
                if (use.Kind is LocalUseKind.Consumed or LocalUseKind.ReturnedOrStored)
                    return use.IsDeferred || use.IsChangedLater || HasEscapedBefore(use) ? null : use;
                if (use.Kind == LocalUseKind.PassedOn)
                    return use == Uses[Uses.Count - 1] && !use.IsDeferred && !use.IsChangedLater && !HasEscapedBefore(use) ? use : null;
            }

            return null;
        }
    }

    /// <summary>Returns the use at a reference; null if there is none.</summary>
    public LocalUse? UseAt(SyntaxNode mention) =>
        FirstFrom(Uses, mention.SpanStart) is var index && index < Uses.Count && Uses[index].Reference.Syntax == mention
            ? Uses[index] : null;

    /// <summary>Indicates whether a span is in the creation of the object or in a later assignment to it.</summary>
    public bool IsBuiltAt(TextSpan span) =>
        Creation.Syntax.Span.Contains(span)
            || _assignments.Exists(use => use.Assignment is { } assignment && assignment.Syntax.Span.Contains(span));

    /// <summary>Indicates whether the evaluation of the object includes an assignment to a member.</summary>
    public bool Includes(ISimpleAssignmentOperation assignment) =>
        _assignments.Exists(use => use.Assignment?.Syntax == assignment.Syntax && use.Kind == LocalUseKind.MemberAssigned
            && use.IsUnconditional && use.Position < EndPosition);

    /// <summary>
    /// Indicates whether the object is known at a use: nothing may set it at another time or in another place.
    /// </summary>
    public bool IsKnownAt(LocalUse use)
    {
        if (use.Position <= Creation.Syntax.Span.End)
            return false;
        if (Type.IsImmutable)
            return true;
        return !use.IsDeferred && !HasEscapedBefore(use) && (use.Kind != LocalUseKind.StoredInObject || _lastChange <= use.Position);
    }

    /// <summary>Returns the assignments that are or may be effective at a use.</summary>
    public IEnumerable<(LocalUse Assignment, bool IsCertain)> AssignmentsBefore(LocalUse? use)
    {
        var position = use?.Position ?? EndPosition;
        foreach (var assignment in _assignments)
        {
            if (assignment.Kind == LocalUseKind.MemberAssigned && assignment.IsUnconditional)
            {
                if (assignment.Position < position)
                    yield return (assignment, true);
            }
            else if (assignment.Position < position || assignment.IsDeferred || (use is not null && ShareStatement(assignment, use)))
            {
                yield return (assignment, false);
            }
        }
    }

    /// <summary>Returns the innermost block that contains a creation.</summary>
    internal static IOperation? BlockOf(IOperation creation)
    {
        for (var outer = creation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IBlockOperation or ISwitchCaseOperation or IAnonymousFunctionOperation or ILocalFunctionOperation)
                return outer;
        }

        return null;
    }

    /// <summary>Indicates whether other code may have changed the object before a use.</summary>
    private bool HasEscapedBefore(LocalUse use)
    {
        if ((_passes.Count > 0 && _passes[0].Position < use.Position) || _deferredPasses.Exists(pass => pass != use))
            return true;
        if (StatementOf(use.Reference) is not { } statement)
            return false;
        var span = statement.Syntax.Span;
        for (var i = FirstFrom(_passes, span.Start); i < _passes.Count && _passes[i].Position < span.End; i++)
        {
            if (_passes[i] != use && ShareStatement(_passes[i], use))
                return true;
        }

        return false;
    }

    private static int FirstFrom(List<LocalUse> uses, int position)
    {
        var (low, high) = (0, uses.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (uses[middle].Position < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>
    /// Indicates whether two uses are in one statement, which may be a loop that runs them in any order.
    /// </summary>
    private bool ShareStatement(LocalUse one, LocalUse other) =>
        StatementOf(one.Reference) is { } statement && statement == StatementOf(other.Reference);

    private IOperation? StatementOf(IOperation operation)
    {
        for (var outer = operation; outer is not null; outer = outer.Parent)
        {
            if (outer.Parent == _block)
                return outer;
        }

        return null;
    }
}
