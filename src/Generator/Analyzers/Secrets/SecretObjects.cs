using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Decides whether the text of a statement contains a secret: its object was given one in the same method.</summary>
internal static class SecretObjects
{
    private const int MaxDepth = 8;

    /// <summary>Indicates whether a statement is created from an object with a secret.</summary>
    internal static bool IsMadeFromSecret(IOperation statement, CancellationToken cancellation) =>
        ResolveLocal(statement, cancellation) is IInvocationOperation { TargetMethod.Name: "ToSql", Instance: { } source }
            && HoldsSecret(source, 0, cancellation);

    private static bool HoldsSecret(IOperation value, int depth, CancellationToken cancellation)
    {
        if (depth > MaxDepth)
            return false;
        return ResolveLocal(value, cancellation) switch
        {
            IObjectCreationOperation creation => HasSecretArgument(creation) || HoldsSecret(creation.Initializer, depth, cancellation),
            IWithOperation with => HoldsSecret(with.Initializer, depth, cancellation) || HoldsSecret(with.Operand, depth + 1, cancellation),
            _ => false,
        };
    }

    private static bool HasSecretArgument(IObjectCreationOperation creation)
    {
        foreach (var argument in creation.Arguments)
        {
            if (IsSecret(argument.Parameter?.Type, argument.Value))
                return true;
        }

        return false;
    }

    private static bool HoldsSecret(IObjectOrCollectionInitializerOperation? initializer, int depth, CancellationToken cancellation)
    {
        if (initializer is null)
            return false;
        foreach (var element in initializer.Initializers)
        {
            var holds = element switch
            {
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment =>
                    IsSecret(target.Property.Type, assignment.Value) || HoldsSecret(assignment.Value, depth + 1, cancellation),
                IMemberInitializerOperation nested => HoldsSecret(nested.Initializer, depth + 1, cancellation),
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

    /// <summary>Returns the initial value of a local that is not assigned again; otherwise the value itself.</summary>
    private static IOperation ResolveLocal(IOperation value, CancellationToken cancellation)
    {
        value = LocalValues.Unwrap(value);
        for (var depth = 0; depth < MaxDepth && value is ILocalReferenceOperation local
            && SecretLocals.InitialValueOf(local, cancellation) is { } first; depth++)
            value = LocalValues.Unwrap(first);
        return value;
    }
}
