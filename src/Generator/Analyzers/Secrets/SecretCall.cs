using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a call that gets a secret as its receiver or as an argument. Unknown methods are not followed.</summary>
internal readonly struct SecretCall(SecretFlow flow, IOperation operation, SecretValue value, IOperation mention)
{
    /// <summary>Returns the call if its result contains the secret; null if it does not.</summary>
    internal FollowedValue? FromReceiver(IInvocationOperation call)
    {
        var (method, type) = (call.TargetMethod, call.TargetMethod.ContainingType);
        if (method.MethodKind == MethodKind.DelegateInvoke)
            return FollowedValue.Of(call, value.Unwrap(SecretStep.Result));
        if (method.Name == "ToString" && value.Path is not null)
            return FollowedValue.Of(call, IsUrlOrConnection(call) ? value with { Path = null } : value.Text());
        if (value.Path is null)
            return new SecretTextCall(flow, value).FromReceiver(call, method, type);
        if (value.Path.Kind == SecretStep.Task)
            return FollowedValue.Of(call,
                method.Name is "ConfigureAwait" or "GetAwaiter" or "AsTask" ? value : value.Unwrap(SecretStep.Task));
        return new SecretCollectionCall(flow, value, mention).FromReceiver(call, method);
    }

    /// <summary>Returns the call if its result contains the secret; null if it does not. Sinks are reported.</summary>
    internal FollowedValue? FromArgument(IArgumentOperation argument)
    {
        if (argument.Parameter is not { } parameter)
            return null;
        if (SecretSinks.Find(argument) is { } sink)
        {
            if (ArgumentValue(argument, parameter).IsShown(sink.Form))
                flow.Report(sink, value, mention);
            return null;
        }

        return argument.Parent switch
        {
            IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } } => ToParameter(parameter),
            IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call => ToLambda(call, parameter),
            IInvocationOperation call => OfMethod(call, argument, parameter),
            IObjectCreationOperation creation => OfConstructor(creation, parameter),
            _ => null,
        };
    }

    // A list that is passed to "params" is a list of values to the method.
    private SecretValue ArgumentValue(IArgumentOperation argument, IParameterSymbol parameter) =>
        parameter.IsParams && argument.Value.Type is IArrayTypeSymbol && value.Unwrap(SecretStep.Element) is { } element ? element : value;

    private static bool IsUrlOrConnection(IInvocationOperation call) =>
        call.Instance?.Type is { } type && SecretExpression.IsUrlOrConnection(type);

    private FollowedValue? ToParameter(IParameterSymbol parameter)
    {
        if (parameter.DeclaringSyntaxReferences is [var reference]
            && reference.GetSyntax(flow.Cancellation).Parent?.Parent is { } declaration
            && operation.SemanticModel?.GetOperation(declaration, flow.Cancellation) is { } function)
            flow.Enter(parameter, value, function);
        return null;
    }

    /// <summary>Continues in the lambda that is the value of a local, if the local is called.</summary>
    private FollowedValue? ToLambda(IInvocationOperation call, IParameterSymbol parameter)
    {
        if (call.Instance is ILocalReferenceOperation local && SecretLocals.InitialValueOf(local, flow.Cancellation) is { } initial)
            new SecretCollectionCall(flow, value, mention).Enter(initial, parameter.Ordinal, value);
        return null;
    }

    private FollowedValue? OfMethod(IInvocationOperation call, IArgumentOperation argument, IParameterSymbol parameter)
    {
        var (method, type) = (call.TargetMethod, call.TargetMethod.ContainingType);
        if (type is null)
            return null;
        switch (type.Name)
        {
            case "String" or "FormattableString" or "FormattableStringFactory" or "Convert" when type.ContainingNamespace.ToDisplayString()
                is "System" or "System.Runtime.CompilerServices":
                return new SecretTextCall(flow, value).OfString(call, method, parameter);
            case "StringBuilder" or "TextWriter" or "StringWriter" when call.Instance is { } builder:
                return new SecretTextCall(flow, value).Append(call, method, parameter, builder);
            case "MemoryExtensions":
                return new SecretTextCall(flow, value).OfSpan(call, method, parameter);
            case "Enumerable" or "Array" or "ImmutableArray" or "ImmutableList" or "FrozenSet":
                return new SecretCollectionCall(flow, value, mention).OfElements(call, method, argument, parameter);
            case "Task" or "ValueTask" when method.Name is "FromResult" or "Run":
                return FollowedValue.Of(call, (method.Name == "Run" ? value.Unwrap(SecretStep.Result) : value)?.Wrap(SecretStep.Task));
            case "CollectionExtensions" when method.Name == "GetValueOrDefault" && parameter.Ordinal == 0:
                var key = call.Arguments[1].Value;
                return FollowedValue.Of(call, value.At(SecretWrites.KeyOf(key), SecretSources.IsSecretKey(key)));
            case "KeyValuePair" or "Tuple" or "ValueTuple" when method.Name == "Create":
                return FollowedValue.Of(call, value.Wrap(SecretStep.ShownMember, MemberOf(parameter)));
            case "JsonSerializer" when method.Name == "Serialize" && parameter.Name == "value":
                return FollowedValue.Of(call, ToJson(method));
            default:
                return new SecretCollectionCall(flow, value, mention).Add(call, method, parameter);
        }
    }

    private SecretValue? ToJson(IMethodSymbol method)
    {
        if (value.Path?.Kind != SecretStep.MaskedEntry)
            return value.Text(SinkForm.Members);
        return method.TypeArguments is [INamedTypeSymbol { TypeKind: TypeKind.Interface, IsGenericType: true }]
            ? value.At(null, isSecretKey: true)?.Text(SinkForm.Members) : null;
    }

    private FollowedValue? OfConstructor(IObjectCreationOperation creation, IParameterSymbol parameter)
    {
        if (creation.Type is not INamedTypeSymbol type)
            return null;
        if (value.Path?.Kind == SecretStep.Result)
            return type.Name == "Lazy" ? FollowedValue.Of(creation, value) : null;
        if (value.Path is null && (type.SpecialType == SpecialType.System_String || type.Name is "StringBuilder" or "Uri" or "StringWriter"
            or "ReadOnlySpan" or "Span"))
            return FollowedValue.Of(creation, value);
        if (type.Name is "KeyValuePair" or "Tuple" or "ValueTuple" && type.ContainingNamespace?.Name is "System" or "Generic")
            return FollowedValue.Of(creation, value.Wrap(SecretStep.ShownMember, MemberOf(parameter)));
        if (type.IsRecord && type.GetMembers(parameter.Name) is [IPropertySymbol, ..])
            return FollowedValue.Of(creation, value.Wrap(SecretAssignment.StepOf(type, parameter.Name), parameter.Name));
        return SecretCollections.IsCollection(type) && !IsMasked(creation)
            ? FollowedValue.Of(creation, value.Copy(SecretCollections.IsDictionary(type))) : null;
    }

    /// <summary>Indicates whether the initializer of a copy replaces the value of a secret.</summary>
    private static bool IsMasked(IObjectCreationOperation copy)
    {
        if (copy.Initializer is not { } initializer)
            return false;
        foreach (var element in initializer.Initializers)
        {
            if (element is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } && SecretWrites.IsMasking(target))
                return true;
        }

        return false;
    }

    private static string MemberOf(IParameterSymbol parameter) => char.ToUpperInvariant(parameter.Name[0]) + parameter.Name.Substring(1);
}
