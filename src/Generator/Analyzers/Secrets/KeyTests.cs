using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Decides whether code tests the key of a property, for example to mask some values. Which values remain is unknown, so none is reported.
/// </summary>
internal static class KeyTests
{
    /// <summary>Indicates whether a variable, or a member of it that describes the key, is tested.</summary>
    internal static bool Exist(IOperation value, CancellationToken cancellation) =>
        VariableOf(value) is { } variable && Exist(variable, value, cancellation);

    /// <summary>Indicates whether a variable for a key, or for a pair or a property with a key, is tested.</summary>
    internal static bool Exist(ISymbol variable, IOperation within, CancellationToken cancellation)
    {
        foreach (var reference in VariableReferences.Find(variable, within, cancellation))
        {
            var tested = reference.Parent is IPropertyReferenceOperation { Property.Name: var name } member
                ? name is "Key" or "IsMasked" ? member : null
                : IsText(reference) ? reference : null;
            if (tested is not null && IsTested(tested))
                return true;
        }

        return false;
    }

    /// <summary>Indicates whether a key comes from an enumeration of the keys of a dictionary.</summary>
    internal static bool IsEnumeratedKey(IOperation key, CancellationToken cancellation)
    {
        if (LocalValues.Unwrap(key) is not ILocalReferenceOperation { Local: var local } reference)
            return false;
        for (IOperation? outer = reference; outer is not null; outer = outer.Parent)
        {
            cancellation.ThrowIfCancellationRequested();
            if (outer is IForEachLoopOperation loop && loop.Locals.Contains(local))
                return LocalValues.Unwrap(loop.Collection) is IPropertyReferenceOperation { Property.Name: "Keys" };
        }

        return false;
    }

    private static ISymbol? VariableOf(IOperation value) => LocalValues.Unwrap(value) switch
    {
        ILocalReferenceOperation { Local: var local } => local,
        IParameterReferenceOperation { Parameter: var parameter } => parameter,
        _ => null,
    };

    private static bool IsText(IOperation reference) => reference.Type is { SpecialType: SpecialType.System_String };

    /// <summary>Indicates whether a Boolean result, or the choice of a branch, depends on a value.</summary>
    private static bool IsTested(IOperation value)
    {
        for (var (operation, parent) = (value, value.Parent); parent is not null; (operation, parent) = (parent, parent.Parent))
        {
            switch (parent)
            {
                case IConditionalOperation choice:
                    return choice.Condition == operation;
                case ISwitchOperation choice:
                    return choice.Value == operation;
                case ISwitchExpressionOperation choice:
                    return choice.Value == operation;
                case IExpressionStatementOperation or IBlockOperation or IAnonymousFunctionOperation:
                    return false;
                case { Type.SpecialType: SpecialType.System_Boolean }:
                    return true;
            }
        }

        return false;
    }
}
