using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a call of a method of a text: a string, a builder, a writer or a span.</summary>
internal readonly struct SecretTextCall(SecretFlow flow, SecretValue value)
{
    /// <summary>The number of characters that may be shown as a hint.</summary>
    private const int MaxHint = 4;

    /// <summary>Indicates whether a range is the first or the last few characters.</summary>
    internal static bool IsShort(RangeExpressionSyntax range) => (range.LeftOperand, range.RightOperand) switch
    {
        (null, LiteralExpressionSyntax { Token.Value: <= MaxHint }) => true,
        (PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax { Token.Value: <= MaxHint } }, null) => true,
        _ => false,
    };

    internal FollowedValue? FromReceiver(IInvocationOperation call, IMethodSymbol method, INamedTypeSymbol type)
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
            "Split" => FollowedValue.Of(call, value.Wrap(SecretStep.Element, SecretValue.Every)),
            "Substring" or "Slice" or "Remove" => IsShort(call) ? null : FollowedValue.Of(call, value),
            "Replace" => call.Arguments is [{ Value.ConstantValue.HasValue: true }, ..] ? FollowedValue.Of(call, value) : null,
            "ToUpper" or "ToUpperInvariant" or "ToLower" or "ToLowerInvariant" or "Trim" or "TrimStart" or "TrimEnd" or "PadLeft"
                or "PadRight" or "Insert" or "Normalize" or "ToString" or "ToCharArray" or "ToArray" or "Clone"
                or "Append" or "AppendLine" or "AppendFormat" or "AppendJoin" or "ReplaceLineEndings" or "GetStringBuilder" =>
                FollowedValue.Of(call, value),
            _ => null,
        };
    }

    internal FollowedValue? OfString(IInvocationOperation call, IMethodSymbol method, IParameterSymbol parameter)
    {
        if (parameter.Name is "newValue" || (method.Name == "Insert" && parameter.Name == "value"))
            return FollowedValue.Of(call, value.Text());
        if (method.Name is not ("Concat" or "Format" or "Join" or "Create" or "Copy" or "Intern" or "Invariant" or "CurrentCulture"
            or "ToString"))
            return null;
        return FollowedValue.Of(call, Elements(method.Name is "Concat" or "Join", parameter)?.Text());
    }

    /// <summary>Returns the elements of a list that a method joins, or gets as "params".</summary>
    private SecretValue? Elements(bool isJoined, IParameterSymbol parameter)
    {
        if (isJoined && value.Element() is { } element)
            return element;
        return parameter.IsParams && value.Path?.Kind == SecretStep.Element ? value.Unwrap(SecretStep.Element) : value;
    }

    /// <summary>Continues with the builder, and with the result of the call, which is the builder as well.</summary>
    internal FollowedValue? Append(IInvocationOperation call, IMethodSymbol method, IParameterSymbol parameter,
        IOperation builder)
    {
        if (!method.Name.StartsWith("Append", StringComparison.Ordinal) && !method.Name.StartsWith("Write", StringComparison.Ordinal)
            && method.Name != "Insert" && parameter.Name != "newValue")
            return null;
        var text = Elements(method.Name == "AppendJoin", parameter)?.Text();
        while (builder is IInvocationOperation { Instance: { } inner })
            builder = inner;
        flow.Write(builder, text, call);
        return FollowedValue.Of(call, text);
    }

    internal FollowedValue? OfSpan(IInvocationOperation call, IMethodSymbol method, IParameterSymbol parameter)
    {
        if (parameter.Ordinal != 0 || value.Path is not null)
            return null;
        if (call.Arguments.Length > 1 && call.Arguments[1].Parameter is { Name: "destination" })
        {
            flow.Write(call.Arguments[1].Value, value, call);
            return null;
        }

        if (call.Arguments is [_, { Value.ConstantValue: { HasValue: true, Value: 0 } }, { Value: var length }] && IsHint(length))
            return null;
        return method.Name is "AsSpan" or "AsMemory" or "Trim" or "TrimStart" or "TrimEnd" ? FollowedValue.Of(call, value) : null;
    }

    private static bool IsText(INamedTypeSymbol type) =>
        type.SpecialType == SpecialType.System_String
            || type.Name is "StringBuilder" or "StringWriter" or "TextWriter" or "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory";

    /// <summary>Indicates whether a call returns only the first or the last few characters.</summary>
    private static bool IsShort(IInvocationOperation call) => (call.TargetMethod.Name, call.Arguments) switch
    {
        ("Remove", [{ Value: var length }]) => IsHint(length),
        ("Substring" or "Slice", [{ Value.ConstantValue: { HasValue: true, Value: 0 } }, { Value: var length }]) => IsHint(length),
        ("Substring" or "Slice", [{ Value: IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } difference }, ..]) =>
            IsHint(difference.RightOperand),
        _ => false,
    };

    private static bool IsHint(IOperation length) => length.ConstantValue is { HasValue: true, Value: <= MaxHint };
}
