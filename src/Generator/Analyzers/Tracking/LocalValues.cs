using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds the values that are assigned to a local, including its initial value.</summary>
internal static class LocalValues
{
    internal static IEnumerable<IOperation> Find(ILocalSymbol local, IOperation within, CancellationToken cancellation)
    {
        if (VariableReferences.DeclarationOf(local, within, cancellation)?.Initializer is { } initializer)
            yield return initializer.Value;
        foreach (var reference in VariableReferences.Find(local, within, cancellation))
        {
            if (reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference)
                yield return assignment.Value;
        }
    }

    /// <summary>Removes conversions that do not change the value.</summary>
    internal static IOperation Unwrap(IOperation value)
    {
        while (value is IConversionOperation { OperatorMethod: null } conversion)
            value = conversion.Operand;
        return value;
    }

    /// <summary>Returns the possible values of a conditional expression.</summary>
    internal static IEnumerable<IOperation> Alternatives(IOperation value)
    {
        var remaining = new Stack<IOperation>();
        remaining.Push(value);
        while (remaining.Count > 0)
        {
            switch (Unwrap(remaining.Pop()))
            {
                case IConditionalOperation { WhenFalse: { } otherwise } conditional:
                    remaining.Push(otherwise);
                    remaining.Push(conditional.WhenTrue);
                    break;
                case ICoalesceOperation coalesce:
                    remaining.Push(coalesce.WhenNull);
                    remaining.Push(coalesce.Value);
                    break;
                case ISwitchExpressionOperation choice:
                    foreach (var arm in choice.Arms)
                        remaining.Push(arm.Value);
                    break;
                case var other:
                    yield return other;
                    break;
            }
        }
    }
}
