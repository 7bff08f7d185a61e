using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Tracks the locals of a member, each once for all objects that contain it.</summary>
internal sealed class TrackedLocals(ObjectTypes types, CancellationToken cancellation)
{
    /// <summary>Returns the tracked local that a creation is assigned to.</summary>
    public TrackedLocal Find(ILocalSymbol local, IOperation creation, ObjectType type)
    {
        var cache = types.TrackedLocalsOf(creation);
        return cache.ByCreation.TryGetValue(creation, out var known) ? known
            : cache.ByCreation.GetOrAdd(creation, Track(local, creation, type));
    }

    /// <summary>Returns the tracked local at a reference; null if it may hold anything else than one created object.</summary>
    public TrackedLocal? Find(ILocalReferenceOperation mention)
    {
        var cache = types.TrackedLocalsOf(mention);
        return cache.ByLocal.TryGetValue(mention.Local, out var known) ? known
            : cache.ByLocal.GetOrAdd(mention.Local, FindOnlyCreation(mention));
    }

    private TrackedLocal? FindOnlyCreation(ILocalReferenceOperation mention)
    {
        IOperation? creation = null;
        foreach (var value in LocalValues.Find(mention.Local, mention, cancellation))
        {
            var candidate = LocalValues.Unwrap(value);
            if (candidate is not (IObjectCreationOperation or IWithOperation) || types.Find(candidate.Type, cancellation) is null)
                continue;
            if (creation is not null)
                return null;
            creation = candidate;
        }

        return creation is not null
            && Find(mention.Local, creation, types.Find(creation.Type, cancellation)!) is { IsReassigned: false } local
            ? local : null;
    }

    private TrackedLocal Track(ILocalSymbol local, IOperation creation, ObjectType type)
    {
        var block = TrackedLocal.BlockOf(creation);
        var uses = new LocalUseFinder(types, cancellation).Find(local, creation, block);
        uses.RemoveAll(use => use is { Kind: LocalUseKind.Reassigned, Assignment: { } assignment }
            && ValueReader.Unwrap(assignment.Value) == creation);
        return new TrackedLocal(type, creation, block, uses);
    }
}
