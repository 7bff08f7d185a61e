using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// A local that an object is created for, and what the method does with it: the members that are assigned in a straight line
/// are known, those that may be assigned otherwise are not.
/// </summary>
internal sealed class LocalStory(ObjectType type, IOperation creation, IOperation? home, List<LocalUse> uses)
{
    public ObjectType Type => type;

    /// <summary>What creates the object.</summary>
    public IOperation Creation => creation;

    /// <summary>In the order of the text; without the assignment of the creation.</summary>
    public List<LocalUse> Uses => uses;

    /// <summary>The local may hold something else at another time.</summary>
    public bool IsReplaced => uses.Exists(static use => use.Kind == LocalUseKind.Replaced);

    /// <summary>
    /// The use by which the object is finished: it is given back, stored for good, asked for its SQL, or passed on and never
    /// mentioned again. Null where it isn't.
    /// </summary>
    public LocalUse? End
    {
        get
        {
            foreach (var use in uses)
            {
                if (use.Kind is LocalUseKind.Asked or LocalUseKind.Left)
                    return use.IsDeferred || use.IsSetLater || IsLostBefore(use) ? null : use;
                if (use.Kind == LocalUseKind.Passed)
                    return use == uses[uses.Count - 1] && !use.IsDeferred && !use.IsSetLater && !IsLostBefore(use) ? use : null;
            }

            return null;
        }
    }

    /// <summary>Where it is no longer followed.</summary>
    public int EndPosition => uses.Find(static use => use.Kind is LocalUseKind.Asked or LocalUseKind.Left or LocalUseKind.Passed)?.Position ?? int.MaxValue;

    /// <summary>Whether an assignment to a member is among what the judgment of the object reads.</summary>
    public bool Takes(ISimpleAssignmentOperation assignment) =>
        uses.Exists(use => use.Assignment?.Syntax == assignment.Syntax && use.Kind == LocalUseKind.Set && use.IsStraight && use.Position < EndPosition);

    /// <summary>Whether the object is known where it is used: what may be set at another time, or by someone else, is not.</summary>
    public bool IsKnownAt(LocalUse use)
    {
        if (use.Position <= creation.Syntax.Span.End)
            return false;
        if (type.IsFrozen)
            return true;
        return !use.IsDeferred && !IsLostBefore(use)
            && (use.Kind != LocalUseKind.Member || !uses.Exists(each => each.Position > use.Position && each.Kind is LocalUseKind.Set or LocalUseKind.Touched or LocalUseKind.Passed));
    }

    /// <summary>The assignments that count at a place, and those that may count.</summary>
    public IEnumerable<(LocalUse Set, bool IsCertain)> SetsBefore(LocalUse? use)
    {
        var position = use?.Position ?? EndPosition;
        foreach (var set in uses)
        {
            if (set.Kind is not (LocalUseKind.Set or LocalUseKind.Touched))
                continue;
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
    private bool IsLostBefore(LocalUse use) =>
        uses.Exists(each => each != use && each.Kind == LocalUseKind.Passed && (each.Position < use.Position || each.IsDeferred || ShareStatement(each, use)));

    /// <summary>Perhaps in one loop, where what comes later in the text may come first.</summary>
    private bool ShareStatement(LocalUse one, LocalUse other) => Statement(one.Reference) is { } statement && statement == Statement(other.Reference);

    private IOperation? Statement(IOperation operation)
    {
        for (var each = operation; each is not null; each = each.Parent)
        {
            if (each.Parent == home)
                return each;
        }

        return null;
    }
}
