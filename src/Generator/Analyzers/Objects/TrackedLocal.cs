using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// A local that an object is created for, and what the method does with it: the members that are assigned in a straight line
/// are known, those that may be assigned otherwise are not.
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

    /// <summary>What creates the object.</summary>
    public IOperation Creation { get; }

    /// <summary>In the order of the text; without the assignment of the creation.</summary>
    public List<LocalUse> Uses { get; }

    /// <summary>The local may hold something else at another time.</summary>
    public bool IsReassigned { get; }

    /// <summary>Where it is no longer followed.</summary>
    public int EndPosition { get; }

    /// <summary>
    /// The use by which the object is finished: it is given back, stored for good, asked for its SQL, or passed on and never
    /// mentioned again. Null where it isn't.
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

    /// <summary>The use that a mention is.</summary>
    public LocalUse? UseAt(SyntaxNode mention) =>
        FirstFrom(Uses, mention.SpanStart) is var index && index < Uses.Count && Uses[index].Reference.Syntax == mention ? Uses[index] : null;

    /// <summary>Whether a part of the text makes the object: the creation, or a later assignment.</summary>
    public bool IsBuiltAt(TextSpan span) =>
        Creation.Syntax.Span.Contains(span)
            || _assignments.Exists(use => use.Assignment is { } assignment && assignment.Syntax.Span.Contains(span));

    /// <summary>Whether an assignment to a member is among what the evaluation of the object reads.</summary>
    public bool Includes(ISimpleAssignmentOperation assignment) =>
        _assignments.Exists(use => use.Assignment?.Syntax == assignment.Syntax && use.Kind == LocalUseKind.MemberAssigned && use.IsUnconditional
            && use.Position < EndPosition);

    /// <summary>Whether the object is known where it is used: what may be set at another time, or by someone else, is not.</summary>
    public bool IsKnownAt(LocalUse use)
    {
        if (use.Position <= Creation.Syntax.Span.End)
            return false;
        if (Type.IsImmutable)
            return true;
        return !use.IsDeferred && !HasEscapedBefore(use) && (use.Kind != LocalUseKind.StoredInObject || _lastChange <= use.Position);
    }

    /// <summary>The assignments that count at a place, and those that may count.</summary>
    public IEnumerable<(LocalUse Set, bool IsCertain)> AssignmentsBefore(LocalUse? use)
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

    /// <summary>The block that a creation is a statement of.</summary>
    internal static IOperation? BlockOf(IOperation creation)
    {
        for (var outer = creation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IBlockOperation or ISwitchCaseOperation or IAnonymousFunctionOperation or ILocalFunctionOperation)
                return outer;
        }

        return null;
    }

    /// <summary>Something happened to the object that is not followed.</summary>
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

    /// <summary>Perhaps in one loop, where what comes later in the text may come first.</summary>
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
