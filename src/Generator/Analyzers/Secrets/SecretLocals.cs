using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Where a local is read and written in the method that declares it.</summary>
internal static class SecretLocals
{
    /// <summary>What a local was declared with; null where it is assigned again, or declared without a value.</summary>
    internal static IOperation? InitialValueOf(ILocalReferenceOperation reference, CancellationToken cancellation) =>
        VariableReferences.DeclarationOf(reference.Local, reference, cancellation) is
        {
            Initializer.Value: { } first,
            Syntax: VariableDeclaratorSyntax variable
        }
        && !FixedLocal.IsReassigned(variable, cancellation)
            ? first
            : null;

    /// <summary>The places that read a local which only <paramref name="write"/> sets; none where something else sets it too.</summary>
    internal static IReadOnlyList<ILocalReferenceOperation> FindReads(ILocalSymbol local, IOperation write, CancellationToken cancellation)
    {
        if (VariableReferences.DeclarationOf(local, write, cancellation)?.Initializer is { } initializer && initializer != write)
            return [];
        var reads = new List<ILocalReferenceOperation>();
        foreach (var operation in VariableReferences.Find(local, write, cancellation))
        {
            var reference = (ILocalReferenceOperation)operation;
            if (!IsWritten(reference))
                reads.Add(reference);
            else if (reference.Parent != write)
                return [];
        }

        return reads;
    }

    private static bool IsWritten(ILocalReferenceOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference,
        IIncrementOrDecrementOperation => true,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        IAddressOfOperation or ITupleOperation { Parent: IDeconstructionAssignmentOperation } => true,
        _ => false,
    };
}
