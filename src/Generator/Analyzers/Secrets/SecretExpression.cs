using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents an expression that contains a secret, and finds where its value goes next.</summary>
internal readonly struct SecretExpression(SecretFlow flow, IOperation operation, SecretValue value, IOperation mention)
{
    /// <summary>
    /// Returns the enclosing expression that contains the secret; null if there is none. Sinks are reported, and variables are added to the
    /// flow.
    /// </summary>
    internal FollowedValue? Next()
    {
        switch (operation.Parent)
        {
            case IConversionOperation conversion:
                return IsTransparent(conversion) ? FollowedValue.Of(conversion, value) : null;
            case IParenthesizedOperation or ICoalesceOperation or ISwitchExpressionArmOperation or IDelegateCreationOperation
                or ITranslatedQueryOperation or IInterpolatedStringHandlerCreationOperation:
                return FollowedValue.Of(operation.Parent, value);
            case IAwaitOperation awaited:
                return FollowedValue.Of(awaited, value.Unwrap(SecretStep.Task) ?? value);
            case IConditionalOperation conditional:
                return conditional.Condition == operation ? null : FollowedValue.Of(conditional, value);
            case ISwitchExpressionOperation choice:
                return choice.Value == operation ? MatchArms(choice) : FollowedValue.Of(choice, value);
            case IConditionalAccessOperation access:
                if (access.WhenNotNull == operation)
                    return FollowedValue.Of(access, value);
                return ReceiverOf(access.WhenNotNull) is { } receiver ? FollowedValue.Of(receiver, value) : null;
            case IIsPatternOperation match:
                return Match(match.Pattern);
            case ISwitchOperation choice when choice.Value == operation:
                return MatchCases(choice);
            default:
                return NextOfText() ?? NextOfCollection() ?? NextOfMember();
        }
    }

    private FollowedValue? NextOfText()
    {
        switch (operation.Parent)
        {
            case IInterpolationOperation { Parent: IInterpolatedStringOperation text } hole when hole.Expression == operation:
                return FollowedValue.Of(text, value.Text());
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null } sum
                when sum.Type?.SpecialType == SpecialType.System_String:
                return FollowedValue.Of(sum, value.Text());
            case IArgumentOperation { Parent: IInvocationOperation { Parent: IInterpolatedStringAppendOperation append } }
                when append.Parent is IInterpolatedStringOperation text:
                return FollowedValue.Of(text, value.Text());
            case IInterpolatedStringOperation text:
                return FollowedValue.Of(text, value);
            case IImplicitIndexerReferenceOperation part when part.Instance == operation:
                return value.Path is null && part.Type is { } type && IsText(type) && !IsShortPart(part)
                    ? FollowedValue.Of(part, value) : null;
            default:
                return null;
        }
    }

    private FollowedValue? NextOfCollection()
    {
        switch (operation.Parent)
        {
            case IArrayInitializerOperation { Parent: IArrayCreationOperation array } elements:
                return FollowedValue.Of(array, value.Wrap(SecretStep.Element, elements.ElementValues.IndexOf(operation).ToString()));
            case { Syntax: CollectionExpressionSyntax } collection:
                return operation.Syntax.Parent is SpreadElementSyntax ? FollowedValue.Of(collection, value.Copy(toDictionary: false))
                    : FollowedValue.Of(collection, value.Wrap(SecretStep.Element));
            case ITupleOperation { Parent: not IDeconstructionAssignmentOperation { Target: ITupleOperation } } tuple:
                return FollowedValue.Of(tuple, value.Wrap(SecretStep.ShownMember, "Item" + (tuple.Elements.IndexOf(operation) + 1)));
            case ITupleOperation { Parent: IDeconstructionAssignmentOperation deconstruction } tuple when deconstruction.Value == tuple:
                return FollowedValue.Of(tuple, value.Wrap(SecretStep.ShownMember, "Item" + (tuple.Elements.IndexOf(operation) + 1)));
            case IDeconstructionAssignmentOperation deconstruction when deconstruction.Value == operation:
                Deconstruct(deconstruction.Target, deconstruction);
                return null;
            case IForEachLoopOperation loop when loop.Collection == operation:
                Enumerate(loop);
                return null;
            case IArrayElementReferenceOperation { Indices: [var index] } element when element.ArrayReference == operation:
                return FollowedValue.Of(element, value.At(SecretWrites.KeyOf(index), isSecretKey: false));
            default:
                return null;
        }
    }

    private FollowedValue? NextOfMember()
    {
        switch (operation.Parent)
        {
            case IPropertyReferenceOperation member when member.Instance == operation:
                return FollowedValue.Of(member, Read(member));
            case IFieldReferenceOperation member when member.Instance == operation:
                return FollowedValue.Of(member, value.Member(SecretWrites.NameOf(member.Field)));
            case IArgumentOperation argument:
                return new SecretCall(flow, operation, value, mention).FromArgument(argument);
            case IInvocationOperation call when call.Instance == operation:
                return new SecretCall(flow, operation, value, mention).FromReceiver(call);
            case IReturnOperation:
                return Return();
            case IWithOperation with when with.Operand == operation:
                return IsReplaced(with) ? null : FollowedValue.Of(with, value);
            default:
                return new SecretAssignment(flow, operation, value, mention).Next();
        }
    }

    /// <summary>Indicates whether a conversion keeps the value: to Secret, for example, it does not.</summary>
    private static bool IsTransparent(IConversionOperation conversion) =>
        conversion.OperatorMethod is not { ContainingType: { } type }
            || KnownTypes.IsSystem(type, nameof(String)) || type.Name is "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory";

    /// <summary>Returns the placeholder of the receiver in a conditional access, which gets its value.</summary>
    private static IOperation? ReceiverOf(IOperation? access)
    {
        while (access is not (null or IConditionalAccessInstanceOperation))
        {
            access = access switch
            {
                IInvocationOperation { Instance: { } instance } => instance,
                IInvocationOperation { Arguments: [var first, ..] } => first.Value,
                IMemberReferenceOperation member => member.Instance,
                IConditionalAccessOperation inner => inner.Operation,
                IConversionOperation conversion => conversion.Operand,
                _ => null,
            };
        }

        return access;
    }

    /// <summary>Indicates whether a part of a text is too short to disclose it.</summary>
    private static bool IsShortPart(IImplicitIndexerReferenceOperation part) =>
        part.Argument.Syntax is RangeExpressionSyntax range && SecretTextCall.IsShort(range);

    private SecretValue? Read(IPropertyReferenceOperation member)
    {
        var property = member.Property;
        if (property.IsIndexer)
        {
            return member.Arguments is not [{ Value: var key }] || IsText(property.ContainingType) ? null
                : value.At(SecretWrites.KeyOf(key), SecretWrites.IsMasking(member));
        }

        if (value.Path is null)
            return property.Name is "Value" or "Span" ? value : null;
        if (value.Origin == SecretOrigin.Properties && property.Name == "Value" && KeyTests.Exist(operation, flow.Cancellation))
            return null;
        return property.Name switch
        {
            "ConnectionString" when IsUrlOrConnection(property.ContainingType) => value with { Path = null },
            "Values" when value.Path.Kind is SecretStep.Entry or SecretStep.MaskedEntry =>
                value.Element()?.Member("Value")?.Wrap(SecretStep.Element),
            "Result" when value.Path.Kind == SecretStep.Task => value.Unwrap(SecretStep.Task),
            "Value" when value.Path.Kind == SecretStep.Result => value.Unwrap(SecretStep.Result),
            _ => value.Member(property.Name),
        };
    }

    /// <summary>Indicates whether a type builds a text of its members, such as a connection string.</summary>
    internal static bool IsUrlOrConnection(ITypeSymbol type) =>
        type.Name == "UriBuilder" || type.Name.EndsWith("ConnectionStringBuilder", StringComparison.Ordinal);

    private static bool IsText(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String || type.Name is "StringBuilder" or "ReadOnlySpan" or "Span";

    private FollowedValue? MatchArms(ISwitchExpressionOperation choice)
    {
        foreach (var arm in choice.Arms)
            Match(arm.Pattern);
        return null;
    }

    private FollowedValue? MatchCases(ISwitchOperation choice)
    {
        foreach (var section in choice.Cases)
        {
            foreach (var clause in section.Clauses)
            {
                if (clause is IPatternCaseClauseOperation match)
                    Match(match.Pattern);
            }
        }

        return null;
    }

    /// <summary>Adds the variable that a pattern declares for the whole value.</summary>
    private FollowedValue? Match(IPatternOperation pattern)
    {
        var variable = pattern switch
        {
            IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
            IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
            INegatedPatternOperation { Pattern: IRecursivePatternOperation recursive } => recursive.DeclaredSymbol,
            INegatedPatternOperation { Pattern: IDeclarationPatternOperation declaration } => declaration.DeclaredSymbol,
            _ => null,
        };
        if (variable is not null)
            flow.Write(variable, value, pattern);
        return null;
    }

    private void Enumerate(IForEachLoopOperation loop)
    {
        if (value.Element() is not { } element)
            return;
        if (loop.LoopControlVariable is IVariableDeclaratorOperation { Symbol: var variable })
            flow.Write(variable, element, loop.Collection);
        else
            new SecretExpression(flow, operation, element, mention).Deconstruct(loop.LoopControlVariable, loop.Collection);
    }

    /// <summary>Adds the variables of a deconstruction that get the secret.</summary>
    private void Deconstruct(IOperation target, IOperation write)
    {
        if (target is IDeclarationExpressionOperation { Expression: var declared })
            target = declared;
        if (target is not ITupleOperation { Elements: var elements } || value.Path is not { Name: { } name })
            return;
        var index = IndexOf(name);
        if (index < 0 || index >= elements.Length || value.Member(name) is not { } element || IsKeyTested(elements))
            return;
        if (SecretWrites.VariableOf(elements[index]) is { } variable)
            flow.Write(variable, element, write);
    }

    private bool IsKeyTested(System.Collections.Immutable.ImmutableArray<IOperation> elements) =>
        value.Origin == SecretOrigin.Properties && SecretWrites.VariableOf(elements[0]) is { } key
            && KeyTests.Exist(key, operation, flow.Cancellation);

    private int IndexOf(string member)
    {
        if (member is "Key" or "Value" && operation.Type is not { IsRecord: true })
            return member == "Key" ? 0 : 1;
        if (member.StartsWith("Item", StringComparison.Ordinal) && int.TryParse(member.Substring(4), out var item))
            return item - 1;
        if (operation.Type is not { } type)
            return -1;
        foreach (var method in type.GetMembers("Deconstruct"))
        {
            for (var i = 0; method is IMethodSymbol { Parameters: var parameters } && i < parameters.Length; i++)
            {
                if (parameters[i].Name == member)
                    return i;
            }
        }

        return -1;
    }

    /// <summary>Continues with the lambda or the calls of the local function that returns the value.</summary>
    private FollowedValue? Return()
    {
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            switch (outer)
            {
                case IAnonymousFunctionOperation lambda:
                    return FollowedValue.Of(lambda, value.Wrap(SecretStep.Result));
                case ILocalFunctionOperation function:
                    if ((operation.Parent is { Kind: OperationKind.YieldReturn } ? value.Wrap(SecretStep.Element) : value) is { } result)
                        flow.Return(function.Symbol, result, operation);
                    return null;
            }
        }

        return null;
    }

    private bool IsReplaced(IWithOperation with)
    {
        foreach (var element in with.Initializer.Initializers)
        {
            if (element is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var name } }
                && value.Member(name) is not null)
                return true;
        }

        return false;
    }
}
