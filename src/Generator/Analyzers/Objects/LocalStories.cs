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
        var root = creation;
        while (root.Parent is { } parent)
            root = parent;
        var home = LocalStory.HomeOf(creation);
        var uses = new LocalUses(types, cancellation).Find(local, root, home);
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
        IOperation root = mention;
        while (root.Parent is { } parent)
            root = parent;
        IOperation? creation = null;
        ObjectType? type = null;
        foreach (var operation in root.Descendants())
        {
            if (operation is not (IObjectCreationOperation or IWithOperation) || types.Of(operation.Type, cancellation) is not { } created)
                continue;
            if (CreationPlace.Of(operation) is not { Use: CreationUse.Local, IsOneOfSeveral: false, Local: { } local } || !SymbolEqualityComparer.Default.Equals(local, mention.Local))
                continue;
            if (creation is not null)
                return null;
            (creation, type) = (operation, created);
        }

        return creation is not null && Of(mention.Local, creation, type!) is { IsReplaced: false } story ? story : null;
    }
}
