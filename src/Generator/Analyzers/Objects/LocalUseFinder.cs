using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds and classifies the uses of a local or a parameter in a member.</summary>
internal sealed class LocalUseFinder(ObjectTypes types, CancellationToken cancellation)
{
    /// <param name="local">The local or parameter.</param>
    /// <param name="within">Any operation of the member.</param>
    /// <param name="block">The block whose statements run in the order of the text.</param>
    public List<LocalUse> Find(ISymbol local, IOperation within, IOperation? block)
    {
        var uses = new List<LocalUse>();
        var mayJump = NameIndex.For(within.Syntax.SyntaxTree, cancellation).HasLabels((block ?? within).Syntax);
        foreach (var reference in VariableReferences.Find(local, within, cancellation))
        {
            var use = Classify(reference, block);
            uses.Add(mayJump ? use with { IsUnconditional = false } : use);
        }

        return uses;
    }

    private LocalUse Classify(IOperation reference, IOperation? expectedBlock)
    {
        var use = ClassifyDirect(reference);
        return use with
        {
            IsUnconditional = use.Assignment?.Parent is IExpressionStatementOperation { Parent: { } block } && block == expectedBlock,
            IsDeferred = IsDeferred(reference, expectedBlock),
        };
    }

    private LocalUse ClassifyDirect(IOperation reference) => reference.Parent switch
    {
        ISimpleAssignmentOperation assignment when assignment.Target == reference =>
            new(LocalUseKind.Reassigned, reference, Assignment: assignment),
        IPropertyReferenceOperation member when member.Instance == reference => ClassifyMember(reference, member),
        IFieldReferenceOperation or IMethodReferenceOperation or IEventReferenceOperation => new(LocalUseKind.PassedOn, reference),
        IInvocationOperation call when call.Instance == reference => ClassifyCall(reference, call),
        IIsPatternOperation { Pattern: { } pattern } when DeclaresName(pattern) => new(LocalUseKind.PassedOn, reference),
        INameOfOperation or IIsTypeOperation or IIsPatternOperation or IBinaryOperation => new(LocalUseKind.Read, reference),
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => new(LocalUseKind.Reassigned, reference),
        ICompoundAssignmentOperation or ICoalesceAssignmentOperation or IDeconstructionAssignmentOperation or ITupleOperation =>
            new(LocalUseKind.Reassigned, reference),
        _ => Classify(reference, CreationTarget.Find(reference)),
    };

    private LocalUse Classify(IOperation reference, CreationTarget target) => target.Use switch
    {
        CreationUse.Copied => new(LocalUseKind.Copied, reference, Destination: target),
        CreationUse.StoredReadOnly => new(LocalUseKind.ReturnedOrStored, reference),
        CreationUse.PassedOn when target.IsReturned =>
            new(LocalUseKind.ReturnedOrStored, reference) { IsChangedLater = MemberChanges.MayFollow(target.PassedBy, cancellation) },
        CreationUse.Member or CreationUse.PassedOn when IsMapped(target) =>
            new(LocalUseKind.StoredInObject, reference, Destination: target),
        _ => new(LocalUseKind.PassedOn, reference) { IsChangedLater = MemberChanges.MayFollow(target.PassedBy, cancellation) },
    };

    /// <summary>Indicates whether the object is assigned to a member of another object that is evaluated.</summary>
    private bool IsMapped(CreationTarget target) =>
        (target.Owner is IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation outer }
            ? types.Find(outer.Property, cancellation) : types.Find(target.Owner?.Type, cancellation)) is not null;

    /// <summary>Classifies a use of a member of the local, or of a member nested in it.</summary>
    private static LocalUse ClassifyMember(IOperation reference, IPropertyReferenceOperation member)
    {
        while (member.Parent is IPropertyReferenceOperation outer && outer.Instance == member)
            member = outer;
        if (member.Parent is ISimpleAssignmentOperation assignment && assignment.Target == member)
            return new(LocalUseKind.MemberAssigned, reference, member, assignment);
        var isRead = member.Parent is not (ICompoundAssignmentOperation or ICoalesceAssignmentOperation or IIncrementOrDecrementOperation
            or IDeconstructionAssignmentOperation or ITupleOperation
            or IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out });
        return new(isRead && member.Type is { IsValueType: true } or { SpecialType: SpecialType.System_String } ? LocalUseKind.Read
            : LocalUseKind.MemberMayChange, reference, member);
    }

    private static LocalUse ClassifyCall(IOperation reference, IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "ToSql" or "ToProperties" or "CreateCredentials" or "Validate" => new(LocalUseKind.Consumed, reference),
        "ToString" or "Equals" or "GetHashCode" or "GetType" => new(LocalUseKind.Read, reference),
        _ => new(LocalUseKind.PassedOn, reference),
    };

    /// <summary>Indicates whether a pattern assigns its input to a new variable.</summary>
    private static bool DeclaresName(IPatternOperation pattern)
    {
#pragma warning disable RS0030 // Visits the one pattern that a reference is matched with.
        foreach (var part in pattern.DescendantsAndSelf())
#pragma warning restore RS0030
        {
            if (part is IDeclarationPatternOperation { DeclaredSymbol: not null } or IRecursivePatternOperation { DeclaredSymbol: not null }
                or IListPatternOperation { DeclaredSymbol: not null })
                return true;
        }

        return false;
    }

    private static bool IsDeferred(IOperation operation, IOperation? block)
    {
        for (var outer = operation.Parent; outer is not null && outer != block; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
        }

        return false;
    }
}
