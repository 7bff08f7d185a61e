using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Recognizes the operations whose result is, or contains, an unmasked secret.</summary>
internal readonly struct SecretSources(ObjectTypes types, CancellationToken cancellation)
{
    private static readonly SecretValue _secret = new(null, SecretOrigin.Secret);

    /// <summary>Returns what the result of an operation contains; null if it is not a source.</summary>
    internal SecretValue? Find(IOperation operation) => operation switch
    {
        IInvocationOperation call => OfCall(call),
        IPropertyReferenceOperation property => OfProperty(property),
        IMethodReferenceOperation { Method: { Name: "Reveal", ContainingType: { } type } } =>
            KnownTypes.IsOurs(type, "Secret") ? _secret.Wrap(SecretStep.Result) : null,
        IConversionOperation { Type: INamedTypeSymbol { TypeKind: TypeKind.Interface, IsGenericType: true } } conversion =>
            OfProperties(conversion.Operand),
        IForEachLoopOperation loop => OfProperties(loop.Collection),
        _ => null,
    };

    /// <summary>Indicates whether an expression is the constant key of a secret.</summary>
    internal static bool IsSecretKey(IOperation key) =>
        key.ConstantValue is { HasValue: true, Value: string constant } && SecretText.IsSecretKey(constant);

    /// <summary>Adds the arguments of a call that are objects with a secret in a string member, which a serializer shows.</summary>
    internal void AddObjects(IInvocationOperation call, Action<IOperation, SecretValue> add)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument is { Parameter.IsParams: true, Value: IArrayCreationOperation { Initializer.ElementValues: var elements } })
            {
                foreach (var element in elements)
                    AddArgument(call, element, add);
            }
            else
            {
                AddArgument(call, argument.Value, add);
            }
        }
    }

    private void AddArgument(IInvocationOperation call, IOperation value, Action<IOperation, SecretValue> add)
    {
        AddObject(value, add);

        // Only the providers of Microsoft.Extensions.Logging could read the members of an object.
        if (call.TargetMethod.ContainingNamespace.Name != "Logging" && WritesAllMembers(call))
            AddStatement(LocalValues.Unwrap(value), add);
    }

    /// <summary>Indicates whether every hole of the template is <c>{@Name}</c>, so that no argument is written with ToString.</summary>
    private static bool WritesAllMembers(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Value.ConstantValue is not { HasValue: true, Value: string template })
                continue;
            for (var hole = template.IndexOf('{'); hole >= 0; hole = template.IndexOf('{', hole + 1))
            {
                if (hole + 1 == template.Length || template[hole + 1] != '@')
                    return false;
            }
        }

        return true;
    }

    private void AddStatement(IOperation value, Action<IOperation, SecretValue> add)
    {
        if (value.Type is INamedTypeSymbol { Name: "SqlStatement" or "ScriptStatement" } type && KnownTypes.IsOurs(type)
            && OfStatement(value) is { } text && text.Wrap(SecretStep.Member, "CommandText") is { } statement)
            add(value, statement);
    }

    private void AddObject(IOperation value, Action<IOperation, SecretValue> add)
    {
        value = LocalValues.Unwrap(value);
        if (value.Type is { IsReferenceType: true, SpecialType: SpecialType.None } && types.Find(value.Type, cancellation) is { } type
            && type.Members.Any(SecretMembers.IsStringSecret))
            add(value, new SecretValue(new SecretPath(SecretStep.Member, null, null), SecretOrigin.Secret));
    }

    private SecretValue? OfCall(IInvocationOperation call)
    {
        if (call is not { TargetMethod: { Name: "Reveal" or "TryGetValue", ContainingType: { } type }, Instance: { } instance })
            return null;
        if (call.TargetMethod.Name == "TryGetValue")
            return KnownTypes.IsOurs(type, "PropertyDictionary") ? OfKey(instance, call.Arguments[0].Value) : null;
        return type.Name switch
        {
            "Secret" when KnownTypes.IsOurs(type) => _secret,
            "ScriptProperty" when KnownTypes.IsOurs(type) && !KeyTests.Exist(instance, cancellation) => _secret,
            "FeConf" when type.ContainingNamespace is { Name: "SharedData", ContainingNamespace.Name: "AwsAuth" } => _secret,
            _ => null,
        };
    }

    private SecretValue? OfProperty(IPropertyReferenceOperation reference)
    {
        if (reference is not { Property: { ContainingType: { } type } property, Instance: { } instance })
            return null;
        if (property is { IsIndexer: true, Parameters.Length: 1 })
            return KnownTypes.IsOurs(type, "PropertyDictionary") ? OfKey(instance, reference.Arguments[0].Value) : null;
        return (property.Name, type.Name) switch
        {
            ("CommandText", "SqlStatement") when KnownTypes.IsOurs(type) => OfStatement(instance),
            ("CommandText", "ScriptStatement") when KnownTypes.IsOurs(type) => _secret with { Origin = SecretOrigin.Statement },
            ("Values", "PropertyDictionary") when KnownTypes.IsOurs(type) => OfValues(instance),
            ("SecretKey" or "Token", "ImmutableCredentials") when IsAmazon(type) => _secret,
            ("SecretAccessKey" or "SessionToken", "Credentials") when IsAmazon(type) => _secret,
            _ => IsStringSecret(property) ? _secret : null,
        };
    }

    private SecretValue? OfStatement(IOperation statement) => SecretObjects.StatementContainsSecret(statement, cancellation) switch
    {
        true => _secret,
        false => null,
        null => _secret with { Origin = SecretOrigin.Statement },
    };

    /// <summary>Returns the content of a PropertyDictionary that is enumerated by its type.</summary>
    private SecretValue? OfProperties(IOperation dictionary)
    {
        dictionary = LocalValues.Unwrap(dictionary);
        return dictionary.Type is { } type && KnownTypes.IsOurs(type, "PropertyDictionary")
            && SecretObjects.PropertiesContainSecret(dictionary, cancellation) != false
            ? new SecretValue(new SecretPath(SecretStep.MaskedEntry, null, null), SecretOrigin.Properties)
            : null;
    }

    private SecretValue? OfValues(IOperation dictionary) =>
        OfProperties(dictionary) is { } entries ? entries.At(null, isSecretKey: true)?.Wrap(SecretStep.Element, SecretValue.Every) : null;

    private SecretValue? OfKey(IOperation dictionary, IOperation key)
    {
        if (key.ConstantValue is { HasValue: true, Value: string constant })
            return SecretText.IsSecretKey(constant) ? _secret : null;
        return KeyTests.IsEnumeratedKey(key, cancellation) && !KeyTests.Exist(key, cancellation)
            && SecretObjects.PropertiesContainSecret(dictionary, cancellation) != false
            ? _secret with { Origin = SecretOrigin.Properties }
            : null;
    }

    /// <summary>Indicates whether a property is a member that holds a secret as a string (SRA3002).</summary>
    private bool IsStringSecret(IPropertySymbol property)
    {
        if (property.Type.SpecialType != SpecialType.System_String || types.Find(property.ContainingType, cancellation) is not { } type)
            return false;
        return type.IndexOf(property) is >= 0 and var index && SecretMembers.IsStringSecret(type.Members[index]);
    }

    private static bool IsAmazon(INamedTypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;
        return space?.Name == "Amazon";
    }
}
