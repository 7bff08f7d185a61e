using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Judges one creation: where it belongs to another object with that one, else by itself, whole or as a part.</summary>
internal sealed class CreationJudge(ObjectTypes types, CancellationToken cancellation)
{
    public void Run(IOperation creation, ObjectType type, Action<Diagnostic> tell)
    {
        if (type.Form is not { } form)
            return;
        var place = CreationPlace.Of(creation);
        if (place.Use == CreationUse.Copied || Belongs(place))
            return;
        if (new ObjectReader(types, cancellation).Read(creation) is not { } state)
            return;
        SourceJudge.Run(ObjectConfiguration.Of(state, form, !IsWhole(type, place)), tell);
    }

    private static bool IsWhole(ObjectType type, CreationPlace place) => place.Use switch
    {
        CreationUse.StoredAtFirst => false,
        CreationUse.GivenAway or CreationUse.StoredForGood => true,
        _ => type.IsFrozen,
    };

    private bool Belongs(CreationPlace place) =>
        place is { Use: CreationUse.Member, Owner: { } owner, IsOneOfSeveral: false, Assignment: null } && IsStatement(owner);

    private bool IsStatement(IOperation owner)
    {
        if (owner is IMemberInitializerOperation { Parent.Parent: { } outer })
            return IsStatement(outer);
        if (types.Of(owner.Type, cancellation) is not { } type)
            return false;
        return type.IsStatement || (type.Form is null && CreationPlace.Of(owner) is { Owner: { } next } && IsStatement(next));
    }
}
