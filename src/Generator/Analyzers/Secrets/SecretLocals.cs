using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Where a local is read and written in the method that declares it.</summary>
internal static class SecretLocals
{
    /// <summary>What a local was declared with; null where it is assigned again, or declared without a value.</summary>
    internal static IOperation? ValueOf(ILocalReferenceOperation reference)
    {
        IOperation? value = null;
        foreach (var each in Root(reference).Descendants())
        {
            if (each is IVariableDeclaratorOperation { Initializer.Value: { } first } declarator && Same(declarator.Symbol, reference.Local))
                value = first;
            else if (each is ILocalReferenceOperation other && Same(other.Local, reference.Local) && IsWritten(other))
                return null;
        }

        return value;
    }

    /// <summary>The places that read a local which only <paramref name="write"/> sets; none where something else sets it too.</summary>
    internal static IReadOnlyList<ILocalReferenceOperation> ReadsOf(ILocalSymbol local, IOperation write)
    {
        var reads = new List<ILocalReferenceOperation>();
        foreach (var each in Root(write).Descendants())
        {
            if (each is IVariableDeclaratorOperation { Initializer: { } initializer } declarator && initializer != write && Same(declarator.Symbol, local))
                return [];
            if (each is not ILocalReferenceOperation reference || !Same(reference.Local, local) || (reference.Parent == write && IsWritten(reference)))
                continue;
            if (IsWritten(reference))
                return [];
            reads.Add(reference);
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

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }

    private static bool Same(ILocalSymbol one, ILocalSymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}
