using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>The stories of the locals of a member, each told once for all objects that are made of the local.</summary>
internal sealed class LocalStories(ObjectTypes types, CancellationToken cancellation)
{
    /// <summary>The story of a local that is given the creation.</summary>
    public LocalStory Of(ILocalSymbol local, IOperation creation, ObjectType type)
    {
        var told = types.StoriesOf(creation);
        return told.ByCreation.TryGetValue(creation, out var known) ? known
            : told.ByCreation.GetOrAdd(creation, Report(local, creation, type));
    }

    /// <summary>The story of a local that is mentioned; null where it isn't one creation and nothing else that it holds.</summary>
    public LocalStory? Of(ILocalReferenceOperation mention)
    {
        var told = types.StoriesOf(mention);
        return told.ByLocal.TryGetValue(mention.Local, out var known) ? known
            : told.ByLocal.GetOrAdd(mention.Local, OfOnlyCreation(mention));
    }

    private LocalStory? OfOnlyCreation(ILocalReferenceOperation mention)
    {
        IOperation? creation = null;
        foreach (var value in LocalValues.Of(mention.Local, mention, cancellation))
        {
            var each = LocalValues.Unwrap(value);
            if (each is not (IObjectCreationOperation or IWithOperation) || types.Of(each.Type, cancellation) is null)
                continue;
            if (creation is not null)
                return null;
            creation = each;
        }

        return creation is not null && Of(mention.Local, creation, types.Of(creation.Type, cancellation)!) is { IsReplaced: false } story
            ? story : null;
    }

    private LocalStory Report(ILocalSymbol local, IOperation creation, ObjectType type)
    {
        var home = LocalStory.HomeOf(creation);
        var uses = new LocalUses(types, cancellation).Find(local, creation, home);
        uses.RemoveAll(use => use is { Kind: LocalUseKind.Replaced, Assignment: { } assignment }
            && ValueReader.Unwrap(assignment.Value) == creation);
        return new LocalStory(type, creation, home, uses);
    }
}
