using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reads objects and the locals that they contain, and records which locals were read.</summary>
internal sealed class LocalObjectReader
{
    private readonly ObjectReader _reader;
    private readonly TrackedLocals _trackedLocals;
    private readonly HashSet<TrackedLocal> _reading = [];
    private List<(TrackedLocal Local, LocalUse Use)> _readLocals = [];

    public LocalObjectReader(ObjectTypes types, TrackedLocals trackedLocals, CancellationToken cancellation)
    {
        _trackedLocals = trackedLocals;
        _reader = new ObjectReader(types, cancellation) { ReadLocal = ReadLocal };
    }

    public ObjectState? Read(IOperation creation) => _reader.Read(creation);

    /// <summary>Reads a local as it is at a use; without a use, as it is where tracking ends.</summary>
    public ObjectState? ReadAt(TrackedLocal local, LocalUse? use)
    {
        if (!_reading.Add(local))
            return null;
        var state = _reader.Read(local.Creation);
        if (state is not null)
        {
            foreach (var (assignment, isCertain) in local.AssignmentsBefore(use))
                Apply(state, assignment, isCertain);
        }

        _reading.Remove(local);
        return state;
    }

    /// <summary>Returns the locals that were read since the last call.</summary>
    public IReadOnlyList<(TrackedLocal Local, LocalUse Use)> TakeReadLocals()
    {
        var readLocals = _readLocals;
        _readLocals = [];
        return readLocals;
    }

    private ObjectState? ReadLocal(ILocalReferenceOperation mention)
    {
        if (_trackedLocals.Find(mention) is not { } local || local.UseAt(mention.Syntax) is not { } use || !local.IsKnownAt(use))
            return null;
        var state = ReadAt(local, use);
        if (state is not null)
            _readLocals.Add((local, use));
        return state;
    }

    private void Apply(ObjectState state, LocalUse use, bool isCertain)
    {
        if (use.Target is not { } target)
        {
            state.MakeAllUnknown();
            return;
        }

        if (FindHolder(state, target.Instance, isCertain) is { } holder)
        {
            if (isCertain && use.Assignment is { Parent: { } statement } assignment)
                _reader.Assign(holder, target, assignment, statement.Syntax.Span);
            else if (holder.Type.IndexOf(target.Property) is >= 0 and var member)
                holder[member] = MemberState.Unknown;
        }
    }

    /// <summary>Returns the object that a member belongs to: the local, or an object nested in it.</summary>
    private static ObjectState? FindHolder(ObjectState state, IOperation? instance, bool isCertain)
    {
        if (instance is not IPropertyReferenceOperation outer)
            return state;
        if (FindHolder(state, outer.Instance, isCertain) is not { } holder
            || holder.Type.IndexOf(outer.Property) is not (>= 0 and var member))
            return null;
        if (holder[member].Value.Object is { } nested)
            return nested;
        holder[member] = MemberState.Unknown;
        return null;
    }
}
