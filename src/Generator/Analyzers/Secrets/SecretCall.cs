using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a call that gets a secret as its receiver or as an argument. Unknown methods are not followed.</summary>
internal readonly struct SecretCall(SecretFlow flow, IOperation operation, SecretValue value, IOperation mention)
{
    /// <summary>The number of characters that may be shown as a hint.</summary>
    private const int MaxHint = 4;

    /// <summary>Returns the call if its result contains the secret; null if it does not.</summary>
    internal (IOperation Operation, SecretValue Value)? FromReceiver(IInvocationOperation call)
    {
        var (method, type) = (call.TargetMethod, call.TargetMethod.ContainingType);
        if (method.MethodKind == MethodKind.DelegateInvoke)
            return With(call, value.Unwrap(SecretStep.Result));
        if (method.Name == "ToString" && value.Path is not null)
            return With(call, SecretExpression.IsUrlOrConnection(type) || IsConnection(call.Instance) ? value with { Path = null } : value.Text());
        if (value.Path is null)
            return FromText(call, method, type);
        if (value.Path.Kind == SecretStep.Task)
            return method.Name is "ConfigureAwait" or "GetAwaiter" or "AsTask" ? (call, value) : With(call, value.Unwrap(SecretStep.Task));
        return FromCollection(call, method);
    }

    /// <summary>Returns the call if its result contains the secret; null if it does not. Sinks are reported.</summary>
    internal (IOperation Operation, SecretValue Value)? FromArgument(IArgumentOperation argument)
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

    /// <summary>Indicates whether a range is the first or the last few characters.</summary>
    internal static bool IsShort(RangeExpressionSyntax range) => (range.LeftOperand, range.RightOperand) switch
    {
        (null, LiteralExpressionSyntax { Token.Value: <= MaxHint }) => true,
        (PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax { Token.Value: <= MaxHint } }, null) => true,
        _ => false,
    };

    // A list that is passed to "params" is a list of values to the method.
    private SecretValue ArgumentValue(IArgumentOperation argument, IParameterSymbol parameter) =>
        parameter.IsParams && argument.Value.Type is IArrayTypeSymbol && value.Unwrap(SecretStep.Element) is { } element ? element : value;

    private static (IOperation Operation, SecretValue Value)? With(IOperation outer, SecretValue? value) =>
        value is { } secret ? (outer, secret) : null;

    private static bool IsConnection(IOperation? instance) => instance?.Type is { } type && SecretExpression.IsUrlOrConnection(type);

    private (IOperation Operation, SecretValue Value)? FromText(IInvocationOperation call, IMethodSymbol method, INamedTypeSymbol type)
    {
        if (method.Name is "CopyTo" or "TryCopyTo" && IsText(type))
        {
            flow.Write(call.Arguments[0].Value, value, call);
            return null;
        }

        if (!IsText(type) && method.Name != "ToString")
            return null;
        return method.Name switch
        {
            "Split" => With(call, value.Wrap(SecretStep.Element, SecretValue.Every)),
            "Substring" or "Slice" or "Remove" => IsShort(call) ? null : (call, value),
            "Replace" => call.Arguments is [{ Value.ConstantValue.HasValue: true }, ..] ? (call, value) : null,
            "ToUpper" or "ToUpperInvariant" or "ToLower" or "ToLowerInvariant" or "Trim" or "TrimStart" or "TrimEnd" or "PadLeft"
                or "PadRight" or "Insert" or "Normalize" or "ToString" or "ToCharArray" or "ToArray" or "Clone"
                or "Append" or "AppendLine" or "AppendFormat" or "AppendJoin" or "ReplaceLineEndings" or "GetStringBuilder" => (call, value),
            _ => null,
        };
    }

    private (IOperation Operation, SecretValue Value)? FromCollection(IInvocationOperation call, IMethodSymbol method)
    {
        if (method.Name == "TryGetValue" && call.Arguments is [{ Value: var key }, { Value: var result }])
        {
            flow.Write(result, value.At(SecretWrites.KeyOf(key), SecretSources.IsSecretKey(key)), call);
            return null;
        }

        ToLambdas(call, first: 0);
        if (SecretCollections.KeepsElements(method.Name))
            return With(call, value.Copy(toDictionary: false));
        return SecretCollections.ReturnsElement(method.Name) ? With(call, value.Element()) : null;
    }

    private static bool IsText(INamedTypeSymbol type) =>
        type.SpecialType == SpecialType.System_String
            || type.Name is "StringBuilder" or "StringWriter" or "TextWriter" or "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory";

    /// <summary>Indicates whether a call returns only the first or the last few characters.</summary>
    private static bool IsShort(IInvocationOperation call) => (call.TargetMethod.Name, call.Arguments) switch
    {
        ("Remove", [{ Value: var length }]) => IsHint(length),
        ("Substring" or "Slice", [{ Value.ConstantValue: { HasValue: true, Value: 0 } }, { Value: var length }]) => IsHint(length),
        ("Substring" or "Slice", [{ Value: IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, RightOperand: var length } }, ..]) =>
            IsHint(length),
        _ => false,
    };

    private static bool IsHint(IOperation length) => length.ConstantValue is { HasValue: true, Value: <= MaxHint };

    private (IOperation Operation, SecretValue Value)? ToParameter(IParameterSymbol parameter)
    {
        if (parameter.DeclaringSyntaxReferences is [var reference]
            && operation.SemanticModel?.GetOperation(reference.GetSyntax(flow.Cancellation).Parent!.Parent!, flow.Cancellation) is { } function)
            flow.Enter(parameter, value, function);
        return null;
    }

    /// <summary>Continues in the lambda that is the value of a local, if the local is called.</summary>
    private (IOperation Operation, SecretValue Value)? ToLambda(IInvocationOperation call, IParameterSymbol parameter)
    {
        if (call.Instance is ILocalReferenceOperation local && SecretLocals.InitialValueOf(local, flow.Cancellation) is { } initial)
            Enter(initial, parameter.Ordinal, value);
        return null;
    }

    private (IOperation Operation, SecretValue Value)? OfMethod(IInvocationOperation call, IArgumentOperation argument, IParameterSymbol parameter)
    {
        var (method, type) = (call.TargetMethod, call.TargetMethod.ContainingType);
        if (type is null)
            return null;
        switch (type.Name)
        {
            case "String" or "FormattableString" or "FormattableStringFactory" or "Convert" when type.ContainingNamespace.ToDisplayString()
                is "System" or "System.Runtime.CompilerServices":
                return OfString(call, method, parameter);
            case "StringBuilder" or "TextWriter" or "StringWriter" when call.Instance is { } builder:
                return Append(call, method, parameter, builder);
            case "MemoryExtensions":
                return OfSpan(call, method, parameter);
            case "Enumerable" or "Array" or "ImmutableArray" or "ImmutableList" or "FrozenSet":
                return OfElements(call, method, argument, parameter);
            case "Task" or "ValueTask" when method.Name is "FromResult" or "Run":
                return With(call, (method.Name == "Run" ? value.Unwrap(SecretStep.Result) : value)?.Wrap(SecretStep.Task));
            case "CollectionExtensions" when method.Name == "GetValueOrDefault" && parameter.Ordinal == 0:
                return With(call, value.At(SecretWrites.KeyOf(call.Arguments[1].Value), SecretSources.IsSecretKey(call.Arguments[1].Value)));
            case "KeyValuePair" or "Tuple" or "ValueTuple" when method.Name == "Create":
                return With(call, value.Wrap(SecretStep.ShownMember, MemberOf(parameter)));
            case "JsonSerializer" when method.Name == "Serialize" && parameter.Name == "value":
                return With(call, ToJson(method));
            default:
                return AddTo(call, method, parameter);
        }
    }

    private (IOperation Operation, SecretValue Value)? OfString(IInvocationOperation call, IMethodSymbol method, IParameterSymbol parameter)
    {
        if (parameter.Name is "newValue" || (method.Name == "Insert" && parameter.Name == "value"))
            return With(call, value.Text());
        if (method.Name is not ("Concat" or "Format" or "Join" or "Create" or "Copy" or "Intern" or "Invariant" or "CurrentCulture" or "ToString"))
            return null;
        return With(call, Elements(method.Name is "Concat" or "Join", parameter)?.Text());
    }

    /// <summary>Returns the elements of a list that a method joins, or gets as "params".</summary>
    private SecretValue? Elements(bool isJoined, IParameterSymbol parameter)
    {
        if (isJoined && value.Element() is { } element)
            return element;
        return parameter.IsParams && value.Path?.Kind == SecretStep.Element ? value.Unwrap(SecretStep.Element) : value;
    }

    /// <summary>Continues with the builder, and with the result of the call, which is the builder as well.</summary>
    private (IOperation Operation, SecretValue Value)? Append(IInvocationOperation call, IMethodSymbol method, IParameterSymbol parameter,
        IOperation builder)
    {
        if (!method.Name.StartsWith("Append", StringComparison.Ordinal) && !method.Name.StartsWith("Write", StringComparison.Ordinal)
            && method.Name != "Insert" && parameter.Name != "newValue")
            return null;
        var text = Elements(method.Name == "AppendJoin", parameter)?.Text();
        while (builder is IInvocationOperation { Instance: { } inner })
            builder = inner;
        flow.Write(builder, text, call);
        return With(call, text);
    }

    private (IOperation Operation, SecretValue Value)? OfSpan(IInvocationOperation call, IMethodSymbol method, IParameterSymbol parameter)
    {
        if (parameter.Ordinal != 0 || value.Path is not null)
            return null;
        if (call.Arguments.Length > 1 && call.Arguments[1].Parameter is { Name: "destination" })
        {
            flow.Write(call.Arguments[1].Value, value, call);
            return null;
        }

        return method.Name is "AsSpan" or "AsMemory" or "Trim" or "TrimStart" or "TrimEnd" ? (call, value) : null;
    }

    private (IOperation Operation, SecretValue Value)? OfElements(IInvocationOperation call, IMethodSymbol method, IArgumentOperation argument,
        IParameterSymbol parameter)
    {
        if (value.Path?.Kind == SecretStep.Result)
            return FromLambda(call, method, parameter);
        if (parameter.Ordinal == 1 && method.Name is "Append" or "Prepend")
            return With(call, value.Wrap(SecretStep.Element));
        if (value.Path is null)
            return method.Name is "Reverse" or "ToArray" or "ToList" or "AsEnumerable" or "Where" ? (call, value) : null;

        // Which properties a condition selects is unknown.
        if (value.Origin == SecretOrigin.Properties && call.Arguments.Length > 1 && SelectsElements(method.Name))
            return null;
        ToLambdas(call, argument.Parameter!.Ordinal + 1);
        if (method.Name is "ToDictionary" && call.Arguments.Length <= 2 && value.Element() is { } element)
            return With(call, element.Member("Value") is { } pairValue && call.Arguments.Length == 1
                ? pairValue.Wrap(SecretStep.Entry) : element.Wrap(SecretStep.Entry));
        if (SecretCollections.KeepsElements(method.Name))
            return With(call, value.Copy(toDictionary: false));
        if (method.Name.StartsWith("First", StringComparison.Ordinal) && value.Path is { Kind: SecretStep.Element, Name: not ("0" or "*" or null) })
            return null;
        return SecretCollections.ReturnsElement(method.Name) ? With(call, value.Element()) : null;
    }

    private static bool SelectsElements(string method) =>
        SecretCollections.ReturnsElement(method) ? method != "Aggregate" : SecretCollections.KeepsElements(method)
            && method is not ("Append" or "Prepend" or "Concat" or "Union" or "OrderBy" or "OrderByDescending" or "ThenBy");

    /// <summary>Returns the result of a method that calls a lambda whose result contains the secret.</summary>
    private (IOperation Operation, SecretValue Value)? FromLambda(IInvocationOperation call, IMethodSymbol method, IParameterSymbol parameter)
    {
        var result = value.Unwrap(SecretStep.Result);
        return method.Name switch
        {
            "Select" or "ConvertAll" or "Zip" => With(call, result?.Wrap(SecretStep.Element, SecretValue.Every)),
            "SelectMany" or "Aggregate" or "Max" or "Min" => With(call, result),
            "ToDictionary" when parameter.Name == "elementSelector" => With(call, result?.Wrap(SecretStep.Entry)),
            _ => null,
        };
    }

    private SecretValue? ToJson(IMethodSymbol method)
    {
        if (value.Path?.Kind != SecretStep.MaskedEntry)
            return value.Text(SinkForm.Members);
        return method.TypeArguments is [INamedTypeSymbol { TypeKind: TypeKind.Interface, IsGenericType: true }]
            ? value.At(null, isSecretKey: true)?.Text(SinkForm.Members) : null;
    }

    private (IOperation Operation, SecretValue Value)? AddTo(IInvocationOperation call, IMethodSymbol method, IParameterSymbol parameter)
    {
        if (!SecretCollections.Adds(method) || call.Instance is not { } collection || parameter.Name == "key")
            return null;
        var added = method.Name == "AddRange" ? value.Copy(toDictionary: false)
            : SecretCollections.IsDictionary(method.ContainingType) && method.Parameters.Length == 2
                ? value.Wrap(SecretStep.Entry, SecretWrites.KeyOf(call.Arguments[0].Value))
                : value.Wrap(SecretStep.Element, IndexOf(call));
        if (call.Parent is IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation creation })
            return With(creation, added);
        flow.Write(collection, added, call);
        return null;
    }

    private static string? IndexOf(IInvocationOperation element) =>
        element.Parent is IObjectOrCollectionInitializerOperation initializer ? initializer.Initializers.IndexOf(element).ToString() : null;

    private (IOperation Operation, SecretValue Value)? OfConstructor(IObjectCreationOperation creation, IParameterSymbol parameter)
    {
        if (creation.Type is not INamedTypeSymbol type)
            return null;
        if (value.Path is null && (type.SpecialType == SpecialType.System_String || type.Name is "StringBuilder" or "Uri" or "StringWriter"
            or "ReadOnlySpan" or "Span"))
            return (creation, value);
        if (type.Name is "KeyValuePair" or "Tuple" or "ValueTuple" && type.ContainingNamespace?.Name is "System" or "Generic")
            return With(creation, value.Wrap(SecretStep.ShownMember, MemberOf(parameter)));
        if (type.IsRecord && type.GetMembers(parameter.Name) is [IPropertySymbol, ..])
            return With(creation, value.Wrap(SecretAssignment.StepOf(type, parameter.Name), parameter.Name));
        return SecretCollections.IsCollection(type) && !IsMasked(creation)
            ? With(creation, value.Copy(SecretCollections.IsDictionary(type))) : null;
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

    /// <summary>Continues in the lambdas that a method calls with the elements of the collection.</summary>
    private void ToLambdas(IInvocationOperation call, int first)
    {
        if (value.Element() is not { } element)
            return;
        for (var i = first; i < call.Arguments.Length; i++)
            Enter(call.Arguments[i].Value, call.TargetMethod.Name == "Aggregate" ? 1 : 0, element);
    }

    private void Enter(IOperation lambda, int parameter, SecretValue argument)
    {
        if (LocalValues.Unwrap(lambda) is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol.Parameters: var parameters } function }
            && parameter < parameters.Length)
            flow.Enter(parameters[parameter], argument, function);
    }

    private static string MemberOf(IParameterSymbol parameter) => char.ToUpperInvariant(parameter.Name[0]) + parameter.Name.Substring(1);
}
