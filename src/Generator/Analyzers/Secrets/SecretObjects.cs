using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Tells of a statement's text whether a secret is certainly in it: the object that it is made of was given one in the same method.
/// </summary>
internal static class SecretObjects
{
    private const int Deepest = 8;

    /// <summary>Whether a statement is made of such an object.</summary>
    internal static bool IsOfOne(IOperation statement, CancellationToken cancellation) =>
        ValueOf(statement, cancellation) is IInvocationOperation { TargetMethod.Name: "ToSql", Instance: { } source }
            && Holds(source, 0, cancellation);

    private static bool Holds(IOperation value, int depth, CancellationToken cancellation)
    {
        if (depth > Deepest)
            return false;
        return ValueOf(value, cancellation) switch
        {
            IObjectCreationOperation creation => HoldsArgument(creation) || Holds(creation.Initializer, depth, cancellation),
            IWithOperation with => Holds(with.Initializer, depth, cancellation) || Holds(with.Operand, depth + 1, cancellation),
            _ => false,
        };
    }

    private static bool HoldsArgument(IObjectCreationOperation creation)
    {
        foreach (var argument in creation.Arguments)
        {
            if (IsSecret(argument.Parameter?.Type, argument.Value))
                return true;
        }

        return false;
    }

    private static bool Holds(IObjectOrCollectionInitializerOperation? initializer, int depth, CancellationToken cancellation)
    {
        if (initializer is null)
            return false;
        foreach (var each in initializer.Initializers)
        {
            var holds = each switch
            {
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment =>
                    IsSecret(target.Property.Type, assignment.Value) || Holds(assignment.Value, depth + 1, cancellation),
                IMemberInitializerOperation nested => Holds(nested.Initializer, depth + 1, cancellation),
                _ => false,
            };
            if (holds)
                return true;
        }

        return false;
    }

    private static bool IsSecret(ITypeSymbol? type, IOperation value) =>
        type is not null && KnownTypes.IsOurs(type, "Secret") && !(value.ConstantValue is { HasValue: true, Value: null })
            && value is not IDefaultValueOperation;

    /// <summary>A local stands for what it was declared with, if nothing else is assigned to it.</summary>
    private static IOperation ValueOf(IOperation value, CancellationToken cancellation)
    {
        value = LocalValues.Unwrap(value);
        for (var hops = 0; hops < Deepest && value is ILocalReferenceOperation local
            && SecretLocals.ValueOf(local, cancellation) is { } first; hops++)
            value = LocalValues.Unwrap(first);
        return value;
    }
}
