using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents the statement that contains an object, and the members that lead to the object.</summary>
/// <param name="Levels">The types and members from the object outwards; each member holds the previous level.</param>
/// <param name="IncludesObject">Whether reading the statement reads the object; otherwise only the kind of the statement is known.</param>
/// <param name="Creation">The creation of the statement; null if it is unknown or a default of its type.</param>
internal sealed record OwningStatement(IReadOnlyList<(ObjectType Type, int Member)> Levels, bool IncludesObject, IOperation? Creation)
{
    /// <summary>Finds the statement of an object; null if the object does not belong to one.</summary>
    internal static OwningStatement? Find(CreationTarget target, ObjectTypes types, TrackedLocals trackedLocals,
        CancellationToken cancellation)
    {
        var levels = new List<(ObjectType Type, int Member)>();
        var includesObject = true;
        while (FindLevel(target, types, cancellation) is { } level)
        {
            includesObject &= !target.IsAlternative;
            levels.Add(level);
            if (level.Type.IsStatement)
                return Create(levels, includesObject, target, trackedLocals);
            if (level.Type.Scope is not null || FindOuter(target) is not { } next)
                return null;
            target = FollowLocal(next, target.Owner!, level.Type, trackedLocals);
        }

        return null;
    }

    /// <summary>Returns the target of the local that holds the object, if the local is assigned to a member of another object.</summary>
    private static CreationTarget FollowLocal(CreationTarget target, IOperation creation, ObjectType type, TrackedLocals trackedLocals)
    {
        if (target is not { Use: CreationUse.Local, Local: { } local, IsAlternative: false }
            || trackedLocals.Find(local, creation, type) is not { IsReassigned: false } tracked)
            return target;
        return tracked.Uses.Find(use => use.Kind == LocalUseKind.StoredInObject && tracked.IsKnownAt(use))?.Destination ?? target;
    }

    private static OwningStatement Create(List<(ObjectType Type, int Member)> levels, bool includesObject, CreationTarget target,
        TrackedLocals trackedLocals)
    {
        if (target.Assignment is { } assignment)
        {
            var tracked = target.Owner is ILocalReferenceOperation local ? trackedLocals.Find(local) : null;
            return tracked?.Includes(assignment) == true
                ? new OwningStatement(levels, includesObject, tracked.Creation) : new OwningStatement(levels, IncludesObject: false, null);
        }

        var creation = target.Owner;
        while (creation is IMemberInitializerOperation { Parent.Parent: { } outer })
            creation = outer;
        return new OwningStatement(levels, includesObject, creation);
    }

    private static (ObjectType Type, int Member)? FindLevel(CreationTarget target, ObjectTypes types, CancellationToken cancellation)
    {
        if (target.Parameter is { } parameter)
        {
            return types.Find(parameter.ContainingType, cancellation) is { } created
                && ConstructorReader.Find(created.Mapped, parameter.OriginalDefinition) is >= 0 and var argument
                ? (created, argument)
                : null;
        }

        if (target.Member is not { } member)
            return null;
        var owner = target.Owner switch
        {
            null => types.Find(member.ContainingType, cancellation),
            IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation outer } =>
                types.Find(outer.Property, cancellation),
            var other => types.Find(other.Type, cancellation),
        };
        return owner is not null && owner.IndexOf(member) is >= 0 and var index ? (owner, index) : null;
    }

    /// <summary>Returns the target of the group of properties that contains the object.</summary>
    private static CreationTarget? FindOuter(CreationTarget target) => target.Owner switch
    {
        IObjectCreationOperation or IWithOperation => CreationTarget.Find(target.Owner),
        IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation member, Parent.Parent: { } owner } =>
            new CreationTarget(CreationUse.Member) { Member = member.Property, Owner = owner },
        IPropertyReferenceOperation { Instance: { } instance } member =>
            new CreationTarget(CreationUse.Member) { Member = member.Property, Owner = instance, Assignment = target.Assignment },
        _ => null,
    };
}
