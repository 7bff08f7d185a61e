using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a call of a method of a collection, or of LINQ.</summary>
internal readonly struct SecretCollectionCall(SecretFlow flow, SecretValue value, IOperation mention)
{
    internal FollowedValue? FromReceiver(IInvocationOperation call, IMethodSymbol method)
    {
        if (method.Name == "TryGetValue" && call.Arguments is [{ Value: var key }, { Value: var result }])
        {
            flow.Write(result, value.At(SecretWrites.KeyOf(key), SecretSources.IsSecretKey(key)), call);
            return null;
        }

        ToLambdas(call, first: 0);
        if (SecretCollections.KeepsElements(method.Name))
            return FollowedValue.Of(call, value.Copy(toDictionary: false));
        return SecretCollections.ReturnsElement(method.Name) ? FollowedValue.Of(call, value.Element()) : null;
    }

    internal FollowedValue? OfElements(IInvocationOperation call, IMethodSymbol method, IArgumentOperation argument,
        IParameterSymbol parameter)
    {
        if (value.Path?.Kind == SecretStep.Result)
            return FromLambda(call, method, parameter);
        if (parameter.Ordinal == 1 && method.Name is "Append" or "Prepend")
            return FollowedValue.Of(call, value.Wrap(SecretStep.Element));
        if (value.Path is null)
            return method.Name is "Reverse" or "ToArray" or "ToList" or "AsEnumerable" or "Where" ? FollowedValue.Of(call, value) : null;

        // Which properties a condition selects is unknown.
        if (value.Origin == SecretOrigin.Properties && call.Arguments.Length > 1 && SelectsElements(method.Name))
            return null;
        ToLambdas(call, argument.Parameter!.Ordinal + 1);
        if (method.Name is "ToDictionary" && call.Arguments.Length <= 2 && value.Element() is { } element)
            return FollowedValue.Of(call, element.Member("Value") is { } pairValue && call.Arguments.Length == 1
                ? pairValue.Wrap(SecretStep.Entry) : element.Wrap(SecretStep.Entry));
        if (SecretCollections.KeepsElements(method.Name))
            return FollowedValue.Of(call, value.Copy(toDictionary: false));
        if (method.Name.StartsWith("First", StringComparison.Ordinal)
            && value.Path is { Kind: SecretStep.Element, Name: not ("0" or SecretValue.Every or null) })
            return null;
        return SecretCollections.ReturnsElement(method.Name) && !MapsElements(call, method)
            ? FollowedValue.Of(call, value.Element())
            : null;
    }

    /// <summary>Indicates whether a call returns what a lambda makes of an element, which is followed from the lambda.</summary>
    private static bool MapsElements(IInvocationOperation call, IMethodSymbol method) =>
        method.Name is "Max" or "Min" && call.Arguments.Length > 1;

    private static bool SelectsElements(string method) =>
        SecretCollections.ReturnsElement(method) ? method != "Aggregate" : SecretCollections.KeepsElements(method)
            && method is not ("Append" or "Prepend" or "Concat" or "Union" or "OrderBy" or "OrderByDescending" or "ThenBy");

    /// <summary>Returns the result of a method that calls a lambda whose result contains the secret.</summary>
    private FollowedValue? FromLambda(IInvocationOperation call, IMethodSymbol method, IParameterSymbol parameter)
    {
        var result = value.Unwrap(SecretStep.Result);
        return method.Name switch
        {
            "Select" or "ConvertAll" or "Zip" => FollowedValue.Of(call, result?.Wrap(SecretStep.Element, SecretValue.Every)),
            "SelectMany" or "Aggregate" or "Max" or "Min" => FollowedValue.Of(call, result),
            "ToDictionary" when parameter.Name == "elementSelector" => FollowedValue.Of(call, result?.Wrap(SecretStep.Entry)),
            _ => null,
        };
    }

    internal FollowedValue? Add(IInvocationOperation call, IMethodSymbol method, IParameterSymbol parameter)
    {
        if (!SecretCollections.Adds(method) || call.Instance is not { } collection || parameter.Name == "key")
            return null;
        var added = method.Name == "AddRange" ? value.Copy(toDictionary: false)
            : SecretCollections.IsDictionary(method.ContainingType) && method.Parameters.Length == 2
                ? value.Wrap(SecretStep.Entry, SecretWrites.KeyOf(call.Arguments[0].Value))
                : value.Wrap(SecretStep.Element, IndexOf(call));
        if (call.Parent is IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation creation })
            return FollowedValue.Of(creation, added);
        flow.Write(collection, added, call);
        return null;
    }

    private static string? IndexOf(IInvocationOperation element) =>
        element.Parent is IObjectOrCollectionInitializerOperation initializer ? initializer.Initializers.IndexOf(element).ToString() : null;

    /// <summary>Continues in the lambdas that a method calls with the elements of the collection.</summary>
    private void ToLambdas(IInvocationOperation call, int first)
    {
        if (value.Element() is not { } element)
            return;
        for (var i = first; i < call.Arguments.Length; i++)
            Enter(call.Arguments[i].Value, call.TargetMethod.Name == "Aggregate" ? 1 : 0, element);
    }

    /// <summary>Continues in a lambda with one of its arguments, or reports a method that shows it.</summary>
    internal void Enter(IOperation lambda, int parameter, SecretValue argument)
    {
        switch ((LocalValues.Unwrap(lambda) as IDelegateCreationOperation)?.Target)
        {
            case IAnonymousFunctionOperation { Symbol.Parameters: var parameters } function when parameter < parameters.Length:
                flow.Enter(parameters[parameter], argument, function);
                break;
            case IMethodReferenceOperation { Method: var method }
                when SecretSinks.OfMethod(method) is { } sink && argument.IsShown(sink.Form):
                flow.Report(sink, argument, mention);
                break;
        }
    }
}
