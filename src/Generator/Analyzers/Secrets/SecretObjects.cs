using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Decides whether an object that is created in the same method was given a secret. The answer is null if the object comes from elsewhere.
/// </summary>
internal static class SecretObjects
{
    private const int MaxDepth = 8;

    /// <summary>Indicates whether the text of a statement contains a secret; null if that is unknown.</summary>
    internal static bool? StatementContainsSecret(IOperation statement, CancellationToken cancellation) =>
        ResultContainsSecret(statement, "ToSql", cancellation);

    /// <summary>Indicates whether a PropertyDictionary contains a secret; null if that is unknown.</summary>
    internal static bool? PropertiesContainSecret(IOperation properties, CancellationToken cancellation) =>
        ResultContainsSecret(properties, "ToProperties", cancellation);

    private static bool? ResultContainsSecret(IOperation result, string method, CancellationToken cancellation) =>
        ResolveLocal(result, cancellation) is IInvocationOperation { Instance: { } source, TargetMethod.Name: var name } && name == method
            ? ContainsSecret(source, 0, cancellation)
            : null;

    private static bool? ContainsSecret(IOperation value, int depth, CancellationToken cancellation)
    {
        if (depth > MaxDepth)
            return null;
        if (LocalValues.Unwrap(value) is ILocalReferenceOperation local && IsGivenSecret(local, cancellation))
            return true;
        return ResolveLocal(value, cancellation) switch
        {
            IObjectCreationOperation creation => Both(ArgumentsContainSecret(creation, depth, cancellation),
                InitializerContainsSecret(creation.Initializer, depth, cancellation)),
            IWithOperation with => Both(InitializerContainsSecret(with.Initializer, depth, cancellation),
                ContainsSecret(with.Operand, depth + 1, cancellation)),
            _ => null,
        };
    }

    private static bool? ArgumentsContainSecret(IObjectCreationOperation creation, int depth, CancellationToken cancellation)
    {
        bool? result = false;
        foreach (var argument in creation.Arguments)
        {
            if (argument.Parameter is { } parameter)
                result = Both(result, MemberContainsSecret(parameter.Type, parameter.Name, argument.Value, depth, cancellation));
        }

        return result;
    }

    private static bool? InitializerContainsSecret(IObjectOrCollectionInitializerOperation? initializer, int depth,
        CancellationToken cancellation)
    {
        bool? result = false;
        if (initializer is null)
            return result;
        foreach (var element in initializer.Initializers)
        {
            result = Both(result, element switch
            {
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment =>
                    MemberContainsSecret(target.Property.Type, target.Property.Name, assignment.Value, depth, cancellation),
                IMemberInitializerOperation nested => InitializerContainsSecret(nested.Initializer, depth + 1, cancellation),
                _ => null,
            });
        }

        return result;
    }

    private static bool? MemberContainsSecret(ITypeSymbol type, string name, IOperation value, int depth, CancellationToken cancellation)
    {
        if (value.ConstantValue is { HasValue: true, Value: null } || value is IDefaultValueOperation)
            return false;
        if (KnownTypes.IsOurs(type, "Secret"))
            return true;
        if (type.SpecialType == SpecialType.System_String)
            return SecretText.IsSecretKey(name);
        if (KnownTypes.IsOurs(type, "PropertyDictionary"))
            return null;
        return IsPropertySource(type) ? ContainsSecret(value, depth + 1, cancellation) : false;
    }

    internal static bool IsPropertySource(ITypeSymbol type)
    {
        foreach (var implemented in type.AllInterfaces)
        {
            if (implemented.Name == "IPropertySource" && KnownTypes.IsOurs(implemented))
                return true;
        }

        return false;
    }

    /// <summary>Indicates whether a secret is assigned to a member of a local.</summary>
    private static bool IsGivenSecret(ILocalReferenceOperation local, CancellationToken cancellation)
    {
        foreach (var reference in VariableReferences.Find(local.Local, local, cancellation))
        {
            var member = reference.Parent as IPropertyReferenceOperation;
            while (member?.Parent is IPropertyReferenceOperation outer && outer.Instance == member)
                member = outer;
            if (member is { Property.Type: { } type, Parent: ISimpleAssignmentOperation assignment } && assignment.Target == member
                && KnownTypes.IsOurs(type, "Secret"))
                return true;
        }

        return false;
    }

    /// <summary>Combines the answers for two parts: true if one contains a secret, false if neither does.</summary>
    private static bool? Both(bool? first, bool? second) =>
        first == true || second == true ? true : first is null || second is null ? null : false;

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
