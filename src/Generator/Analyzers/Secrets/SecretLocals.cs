using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds the reads and the initial value of a local in the method that declares it.</summary>
internal static class SecretLocals
{
    /// <summary>Returns the value of the declaration of a local; null if there is none or the local is assigned again.</summary>
    internal static IOperation? InitialValueOf(ILocalReferenceOperation reference, CancellationToken cancellation) =>
        VariableReferences.DeclarationOf(reference.Local, reference, cancellation) is
        {
            Initializer.Value: { } first,
            Syntax: VariableDeclaratorSyntax variable
        }
        && !FixedLocal.IsReassigned(variable, cancellation)
            ? first
            : null;

    /// <summary>Returns the reads of a local that only <paramref name="write"/> sets; empty if anything else sets it.</summary>
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
