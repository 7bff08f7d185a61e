using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// A local that an object is created for, and what the method does with it: the members that are assigned in a straight line
/// are known, those that may be assigned otherwise are not.
/// </summary>
internal sealed class LocalStory
{
    private readonly IOperation? _home;
    private readonly List<LocalUse> _sets;
    private readonly List<LocalUse> _passed;
    private readonly List<LocalUse> _deferred;
    private readonly int _lastChange;

    public LocalStory(ObjectType type, IOperation creation, IOperation? home, List<LocalUse> uses)
    {
        (Type, Creation, Uses, _home) = (type, creation, uses, home);
        _sets = uses.FindAll(static use => use.Kind is LocalUseKind.Set or LocalUseKind.Touched);
        _passed = uses.FindAll(static use => use.Kind == LocalUseKind.Passed);
        _deferred = _passed.FindAll(static use => use.IsDeferred);
        _lastChange = uses.FindLast(static use => use.Kind is LocalUseKind.Set or LocalUseKind.Touched
            or LocalUseKind.Passed)?.Position ?? -1;
        IsReplaced = uses.Exists(static use => use.Kind == LocalUseKind.Replaced);
        EndPosition = uses.Find(static use => use.Kind is LocalUseKind.Asked or LocalUseKind.Left
            or LocalUseKind.Passed)?.Position ?? int.MaxValue;
    }

    public ObjectType Type { get; }

    /// <summary>What creates the object.</summary>
    public IOperation Creation { get; }

    /// <summary>In the order of the text; without the assignment of the creation.</summary>
    public List<LocalUse> Uses { get; }

    /// <summary>The local may hold something else at another time.</summary>
    public bool IsReplaced { get; }

    /// <summary>Where it is no longer followed.</summary>
    public int EndPosition { get; }

    /// <summary>
    /// The use by which the object is finished: it is given back, stored for good, asked for its SQL, or passed on and never
    /// mentioned again. Null where it isn't.
    /// </summary>
    public LocalUse? End
    {
        get
        {
            foreach (var use in Uses)
            {
                if (use.Kind is LocalUseKind.Asked or LocalUseKind.Left)
                    return use.IsDeferred || use.IsSetLater || IsLostBefore(use) ? null : use;
                if (use.Kind == LocalUseKind.Passed)
                    return use == Uses[Uses.Count - 1] && !use.IsDeferred && !use.IsSetLater && !IsLostBefore(use) ? use : null;
            }

            return null;
        }
    }

    /// <summary>The use that a mention is.</summary>
    public LocalUse? UseAt(SyntaxNode mention) =>
        FirstFrom(Uses, mention.SpanStart) is var at && at < Uses.Count && Uses[at].Reference.Syntax == mention ? Uses[at] : null;

    /// <summary>Whether a part of the text makes the object: the creation, or a later assignment.</summary>
    public bool IsMadeAt(TextSpan span) =>
        Creation.Syntax.Span.Contains(span)
            || _sets.Exists(set => set.Assignment is { } assignment && assignment.Syntax.Span.Contains(span));

    /// <summary>Whether an assignment to a member is among what the evaluation of the object reads.</summary>
    public bool Takes(ISimpleAssignmentOperation assignment) =>
        _sets.Exists(use => use.Assignment?.Syntax == assignment.Syntax && use.Kind == LocalUseKind.Set && use.IsStraight
            && use.Position < EndPosition);

    /// <summary>Whether the object is known where it is used: what may be set at another time, or by someone else, is not.</summary>
    public bool IsKnownAt(LocalUse use)
    {
        if (use.Position <= Creation.Syntax.Span.End)
            return false;
        if (Type.IsFrozen)
            return true;
        return !use.IsDeferred && !IsLostBefore(use) && (use.Kind != LocalUseKind.Member || _lastChange <= use.Position);
    }

    /// <summary>The assignments that count at a place, and those that may count.</summary>
    public IEnumerable<(LocalUse Set, bool IsCertain)> SetsBefore(LocalUse? use)
    {
        var position = use?.Position ?? EndPosition;
        foreach (var set in _sets)
        {
            if (set.Kind == LocalUseKind.Set && set.IsStraight)
            {
                if (set.Position < position)
                    yield return (set, true);
            }
            else if (set.Position < position || set.IsDeferred || (use is not null && ShareStatement(set, use)))
            {
                yield return (set, false);
            }
        }
    }

    /// <summary>The block that a creation is a statement of.</summary>
    internal static IOperation? HomeOf(IOperation creation)
    {
        for (var each = creation.Parent; each is not null; each = each.Parent)
        {
            if (each is IBlockOperation or ISwitchCaseOperation or IAnonymousFunctionOperation or ILocalFunctionOperation)
                return each;
        }

        return null;
    }

    /// <summary>Something happened to the object that is not followed.</summary>
    private bool IsLostBefore(LocalUse use)
    {
        if ((_passed.Count > 0 && _passed[0].Position < use.Position) || _deferred.Exists(each => each != use))
            return true;
        if (Statement(use.Reference) is not { } statement)
            return false;
        var span = statement.Syntax.Span;
        for (var i = FirstFrom(_passed, span.Start); i < _passed.Count && _passed[i].Position < span.End; i++)
        {
            if (_passed[i] != use && ShareStatement(_passed[i], use))
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
        Statement(one.Reference) is { } statement && statement == Statement(other.Reference);

    private IOperation? Statement(IOperation operation)
    {
        for (var each = operation; each is not null; each = each.Parent)
        {
            if (each.Parent == _home)
                return each;
        }

        return null;
    }
}
