using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reads objects with the locals that they are made of, and keeps account of those.</summary>
internal sealed class LocalReader
{
    private readonly ObjectReader _reader;
    private readonly LocalStories _stories;
    private readonly HashSet<LocalStory> _underWay = [];
    private List<(LocalStory Story, LocalUse Use)> _consulted = [];

    public LocalReader(ObjectTypes types, LocalStories stories, CancellationToken cancellation)
    {
        _stories = stories;
        _reader = new ObjectReader(types, cancellation) { Local = Follow };
    }

    public ObjectState? Read(IOperation creation) => _reader.Read(creation);

    /// <summary>As it is at a use of it; without one, where it is no longer followed.</summary>
    public ObjectState? ReadAt(LocalStory story, LocalUse? use)
    {
        if (!_underWay.Add(story))
            return null;
        var state = _reader.Read(story.Creation);
        if (state is not null)
        {
            foreach (var (set, isCertain) in story.SetsBefore(use))
                Apply(state, set, isCertain);
        }

        _underWay.Remove(story);
        return state;
    }

    /// <summary>The locals that were read so far.</summary>
    public IReadOnlyList<(LocalStory Story, LocalUse Use)> TakeConsulted()
    {
        var taken = _consulted;
        _consulted = [];
        return taken;
    }

    private ObjectState? Follow(ILocalReferenceOperation mention)
    {
        if (_stories.Of(mention) is not { } story || story.UseAt(mention.Syntax) is not { } found || !story.IsKnownAt(found))
            return null;
        var state = ReadAt(story, found);
        if (state is not null)
            _consulted.Add((story, found));
        return state;
    }

    private void Apply(ObjectState state, LocalUse set, bool isCertain)
    {
        if (set.Target is not { } target)
        {
            state.OpenAll();
            return;
        }

        if (Holder(state, target.Instance, isCertain) is { } holder)
        {
            if (isCertain && set.Assignment is { Parent: { } statement } assignment)
                _reader.Assign(holder, target, assignment, statement.Syntax.Span);
            else if (holder.Type.IndexOf(target.Property) is >= 0 and var member)
                holder[member] = MemberState.Open;
        }
    }

    /// <summary>The object whose member it is: the local's own, or one that is nested in it.</summary>
    private static ObjectState? Holder(ObjectState state, IOperation? instance, bool isCertain)
    {
        if (instance is not IPropertyReferenceOperation outer)
            return state;
        if (Holder(state, outer.Instance, isCertain) is not { } holder || holder.Type.IndexOf(outer.Property) is not (>= 0 and var member))
            return null;
        if (holder[member].Value.Object is { } nested)
            return nested;
        holder[member] = MemberState.Open;
        return null;
    }
}
