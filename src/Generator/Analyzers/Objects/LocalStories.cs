using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>The stories of the locals that one judgment comes across.</summary>
internal sealed class LocalStories(ObjectTypes types, CancellationToken cancellation)
{
    private readonly Dictionary<ILocalSymbol, LocalStory?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The story of a local that is given the creation.</summary>
    public LocalStory Of(ILocalSymbol local, IOperation creation, ObjectType type)
    {
        var home = LocalStory.HomeOf(creation);
        var uses = new LocalUses(types, cancellation).Find(local, creation, home);
        uses.RemoveAll(use => use is { Kind: LocalUseKind.Replaced, Assignment: { } assignment } && ValueReader.Unwrap(assignment.Value) == creation);
        return new LocalStory(type, creation, home, uses);
    }

    /// <summary>The story of a local that is mentioned; null where it isn't one creation and nothing else that it holds.</summary>
    public LocalStory? Of(ILocalReferenceOperation mention)
    {
        if (_known.TryGetValue(mention.Local, out var known))
            return known;
        _known.Add(mention.Local, null); // while it is being told
        var story = Tell(mention);
        _known[mention.Local] = story;
        return story;
    }

    private LocalStory? Tell(ILocalReferenceOperation mention)
    {
        IOperation? creation = null;
        foreach (var value in LocalValues.Of(mention.Local, mention, cancellation))
        {
            if (LocalValues.Unwrap(value) is not (IObjectCreationOperation or IWithOperation) || types.Of(LocalValues.Unwrap(value).Type, cancellation) is null)
                continue;
            if (creation is not null)
                return null;
            creation = LocalValues.Unwrap(value);
        }

        return creation is not null && Of(mention.Local, creation, types.Of(creation.Type, cancellation)!) is { IsReplaced: false } story ? story : null;
    }
}
