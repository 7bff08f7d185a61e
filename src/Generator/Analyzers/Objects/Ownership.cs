using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>The statement that an object belongs to, by way of the members that lead to it.</summary>
/// <param name="Levels">From the object outwards: a type, and its member that holds what comes before.</param>
/// <param name="IsDirect">Whoever reads the statement comes to the object; else only what the statement is is known.</param>
/// <param name="Root">The creation of the statement; null where it is not known, or its type's own.</param>
internal sealed record Ownership(IReadOnlyList<(ObjectType Type, int Member)> Levels, bool IsDirect, IOperation? Root)
{
    /// <summary>Null for an object that stands alone.</summary>
    internal static Ownership? Of(CreationTarget place, ObjectTypes types, LocalStories stories, CancellationToken cancellation)
    {
        var levels = new List<(ObjectType Type, int Member)>();
        var isDirect = true;
        while (Level(place, types, cancellation) is { } level)
        {
            isDirect &= !place.IsOneOfSeveral;
            levels.Add(level);
            if (level.Type.IsStatement)
                return End(levels, isDirect, place, stories);
            if (level.Type.Scope is not null || Next(place) is not { } next)
                return null;
            place = Followed(next, place.Owner!, level.Type, stories);
        }

        return null;
    }

    /// <summary>By way of a local, where that ends in another object.</summary>
    private static CreationTarget Followed(CreationTarget place, IOperation creation, ObjectType type, LocalStories stories)
    {
        if (place is not { Use: CreationUse.Local, Local: { } local, IsOneOfSeveral: false } || stories.Of(local, creation, type) is not { IsReplaced: false } story)
            return place;
        return story.Uses.Find(use => use.Kind == LocalUseKind.Member && story.IsKnownAt(use))?.Destination ?? place;
    }

    private static Ownership End(List<(ObjectType Type, int Member)> levels, bool isDirect, CreationTarget place, LocalStories stories)
    {
        if (place.Assignment is { } assignment)
        {
            var story = place.Owner is ILocalReferenceOperation local ? stories.Of(local) : null;
            return story?.Takes(assignment) == true ? new Ownership(levels, isDirect, story.Creation) : new Ownership(levels, IsDirect: false, null);
        }

        var root = place.Owner;
        while (root is IMemberInitializerOperation { Parent.Parent: { } outer })
            root = outer;
        return new Ownership(levels, isDirect, root);
    }

    private static (ObjectType Type, int Member)? Level(CreationTarget place, ObjectTypes types, CancellationToken cancellation)
    {
        if (place.Parameter is { } parameter)
        {
            return types.Of(parameter.ContainingType, cancellation) is { } created && ConstructorReader.Find(created.Shape, parameter.OriginalDefinition) is >= 0 and var argument
                ? (created, argument)
                : null;
        }

        if (place.Member is not { } member)
            return null;
        var owner = place.Owner switch
        {
            null => types.Of(member.ContainingType, cancellation),
            IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation outer } => types.Of(outer.Property, cancellation),
            var other => types.Of(other.Type, cancellation),
        };
        return owner is not null && owner.IndexOf(member) is >= 0 and var index ? (owner, index) : null;
    }

    /// <summary>Where that, which is a mere group of properties, goes itself.</summary>
    private static CreationTarget? Next(CreationTarget place) => place.Owner switch
    {
        IObjectCreationOperation or IWithOperation => CreationTarget.Of(place.Owner),
        IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation member, Parent.Parent: { } owner } => new CreationTarget(CreationUse.Member) { Member = member.Property, Owner = owner },
        IPropertyReferenceOperation { Instance: { } instance } member => new CreationTarget(CreationUse.Member) { Member = member.Property, Owner = instance, Assignment = place.Assignment },
        _ => null,
    };
}
