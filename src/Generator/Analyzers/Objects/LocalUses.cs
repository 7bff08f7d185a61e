using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds out what a method does with a local, or with a parameter.</summary>
internal sealed class LocalUses(ObjectTypes types, CancellationToken cancellation)
{
    /// <param name="local">What is named.</param>
    /// <param name="within">An operation of the member in which it is.</param>
    /// <param name="home">The block whose statements come one after the other.</param>
    public List<LocalUse> Find(ISymbol local, IOperation within, IOperation? home)
    {
        var uses = new List<LocalUse>();
        var mayJump = NameIndex.Of(within.Syntax.SyntaxTree, cancellation).HasLabels((home ?? within).Syntax);
        foreach (var reference in References.To(local, within, cancellation))
        {
            var use = Of(reference, home);
            uses.Add(mayJump ? use with { IsStraight = false } : use);
        }

        return uses;
    }

    private LocalUse Of(IOperation reference, IOperation? home)
    {
        var use = Direct(reference);
        return use with
        {
            IsStraight = use.Assignment?.Parent is IExpressionStatementOperation { Parent: { } block } && block == home,
            IsDeferred = IsDeferred(reference, home),
        };
    }

    private LocalUse Direct(IOperation reference) => reference.Parent switch
    {
        ISimpleAssignmentOperation assignment when assignment.Target == reference =>
            new(LocalUseKind.Replaced, reference, Assignment: assignment),
        IPropertyReferenceOperation member when member.Instance == reference => OfMember(reference, member),
        IFieldReferenceOperation or IMethodReferenceOperation or IEventReferenceOperation => new(LocalUseKind.Passed, reference),
        IInvocationOperation call when call.Instance == reference => OfCall(reference, call),
        IIsPatternOperation { Pattern: { } pattern } when IsNamed(pattern) => new(LocalUseKind.Passed, reference),
        INameOfOperation or IIsTypeOperation or IIsPatternOperation or IBinaryOperation => new(LocalUseKind.Seen, reference),
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => new(LocalUseKind.Replaced, reference),
        ICompoundAssignmentOperation or ICoalesceAssignmentOperation or IDeconstructionAssignmentOperation or ITupleOperation =>
            new(LocalUseKind.Replaced, reference),
        _ => Of(reference, CreationTarget.Of(reference)),
    };

    private LocalUse Of(IOperation reference, CreationTarget place) => place.Use switch
    {
        CreationUse.Copied => new(LocalUseKind.Copied, reference, Destination: place),
        CreationUse.StoredForGood => new(LocalUseKind.Left, reference),
        CreationUse.GivenAway when place.IsReturned =>
            new(LocalUseKind.Left, reference) { IsSetLater = MemberChanges.After(place.Taker, cancellation) },
        CreationUse.Member or CreationUse.GivenAway when IsMapped(place) => new(LocalUseKind.Member, reference, Destination: place),
        _ => new(LocalUseKind.Passed, reference) { IsSetLater = MemberChanges.After(place.Taker, cancellation) },
    };

    /// <summary>Whether it becomes a member of an object that is evaluated.</summary>
    private bool IsMapped(CreationTarget place) =>
        (place.Owner is IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation outer }
            ? types.Of(outer.Property, cancellation) : types.Of(place.Owner?.Type, cancellation)) is not null;

    /// <summary>A member, or a member of a member.</summary>
    private static LocalUse OfMember(IOperation reference, IPropertyReferenceOperation member)
    {
        while (member.Parent is IPropertyReferenceOperation outer && outer.Instance == member)
            member = outer;
        if (member.Parent is ISimpleAssignmentOperation assignment && assignment.Target == member)
            return new(LocalUseKind.Set, reference, member, assignment);
        var isRead = member.Parent is not (ICompoundAssignmentOperation or ICoalesceAssignmentOperation or IIncrementOrDecrementOperation
            or IDeconstructionAssignmentOperation or ITupleOperation
            or IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out });
        return new(isRead && member.Type is { IsValueType: true } or { SpecialType: SpecialType.System_String } ? LocalUseKind.Seen
            : LocalUseKind.Touched, reference, member);
    }

    private static LocalUse OfCall(IOperation reference, IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "ToSql" or "ToProperties" or "CreateCredentials" or "Validate" => new(LocalUseKind.Asked, reference),
        "ToString" or "Equals" or "GetHashCode" or "GetType" => new(LocalUseKind.Seen, reference),
        _ => new(LocalUseKind.Passed, reference),
    };

    /// <summary>Whether a pattern gives what it looks at another name.</summary>
    private static bool IsNamed(IPatternOperation pattern)
    {
#pragma warning disable RS0030 // The one pattern that a mention is matched with.
        foreach (var each in pattern.DescendantsAndSelf())
#pragma warning restore RS0030
        {
            if (each is IDeclarationPatternOperation { DeclaredSymbol: not null } or IRecursivePatternOperation { DeclaredSymbol: not null }
                or IListPatternOperation { DeclaredSymbol: not null })
                return true;
        }

        return false;
    }

    private static bool IsDeferred(IOperation operation, IOperation? home)
    {
        for (var each = operation.Parent; each is not null && each != home; each = each.Parent)
        {
            if (each is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
        }

        return false;
    }
}
