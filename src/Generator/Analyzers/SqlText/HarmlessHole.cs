using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Decides whether an inserted value cannot end the literal around it: it is escaped, its type has no quotes, or it is one of several
/// constants.
/// </summary>
/// <param name="model">The semantic model of the file.</param>
/// <param name="quote">The quote that surrounds the literal.</param>
/// <param name="cancellation">The token to cancel the analysis.</param>
/// <param name="depth">The number of locals that lead to the value.</param>
internal readonly struct HarmlessHole(SemanticModel model, char quote, CancellationToken cancellation, int depth = 0)
{
    /// <summary>The limit bounds the cost of a chain of locals; a value behind a longer chain is not reported.</summary>
    private const int MaxDepth = 16;

    private static readonly char[] _unsafeCharacters = ['"', '\'', '\\'];

    // A format with a quote in it is the programmer's own text.
    private static readonly string[] _typesWithoutQuotes = ["DateOnly", "DateTime", "DateTimeOffset", "Guid", "TimeOnly", "TimeSpan"];

    internal bool IsHarmless(ExpressionSyntax hole)
    {
        hole = StringExpression.Unwrap(hole);
        if (IsEscaped(hole) || HasHarmlessType(hole))
            return true;
        if (model.GetConstantValue(hole, cancellation) is { HasValue: true } constant)
            return constant.Value is not string text || text.IndexOfAny(_unsafeCharacters) < 0;
        return hole switch
        {
            ConditionalExpressionSyntax choice => IsHarmless(choice.WhenTrue) && IsHarmless(choice.WhenFalse),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice =>
                IsHarmless(choice.Left) && IsHarmless(choice.Right),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => IsHarmless(sum.Left) && IsHarmless(sum.Right),
            InterpolatedStringExpressionSyntax text => AreContentsHarmless(text),
            SwitchExpressionSyntax choice => AreArmsHarmless(choice),
            ThrowExpressionSyntax => true,
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => IsHarmless(sure.Operand),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } access } call =>
                (AddsNoQuotes(name) || IsReplacedByHarmless(name, call)) && IsHarmless(access.Expression),
            MemberAccessExpressionSyntax => IsFrameworkConstant(hole),
            IdentifierNameSyntax =>
                depth == MaxDepth
                    || (FixedLocal.InitialValueOf(hole, model, cancellation) is { } first
                    && new HarmlessHole(model, quote, cancellation, depth + 1).IsHarmless(first)),
            _ => false,
        };
    }

    private bool AreContentsHarmless(InterpolatedStringExpressionSyntax text)
    {
        foreach (var content in text.Contents)
        {
            var isHarmless = content is InterpolationSyntax hole
                ? IsHarmless(hole.Expression)
                : ((InterpolatedStringTextSyntax)content).TextToken.ValueText.IndexOfAny(_unsafeCharacters) < 0;
            if (!isHarmless)
                return false;
        }

        return true;
    }

    private bool AreArmsHarmless(SwitchExpressionSyntax choice)
    {
        foreach (var arm in choice.Arms)
        {
            if (!IsHarmless(arm.Expression))
                return false;
        }

        return true;
    }

    /// <summary>Indicates whether a value is string.Empty, bool.TrueString or bool.FalseString.</summary>
    private bool IsFrameworkConstant(ExpressionSyntax hole) =>
        model.GetSymbolInfo(hole, cancellation).Symbol is IFieldSymbol
        {
            ContainingType.SpecialType: SpecialType.System_String
            or SpecialType.System_Boolean
        };

    private static bool AddsNoQuotes(string method) =>
        method is "ToString" or "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant" or "Trim";

    private bool HasHarmlessType(ExpressionSyntax hole) => model.GetTypeInfo(hole, cancellation).Type is not { } type
        ? hole is not (ConditionalExpressionSyntax or SwitchExpressionSyntax)
        : HasNoQuotes(type);

    // A method named for quoting or escaping is assumed to do it. Of the calls of Replace, only one that replaces the quote does it.
    private bool IsEscaped(ExpressionSyntax hole)
    {
        var name = hole is InvocationExpressionSyntax call ? call.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        } : "";
        return name.IndexOf("Quote", StringComparison.OrdinalIgnoreCase) >= 0
            || (name.IndexOf("Escape", StringComparison.OrdinalIgnoreCase) >= 0 && !IsOtherEscape(hole, name))
            || (name == "Replace" && ReplacesQuote((InvocationExpressionSyntax)hole));
    }

    /// <summary>Indicates whether a method removes escape sequences, or escapes for a regular expression.</summary>
    private static bool IsOtherEscape(ExpressionSyntax call, string name) =>
        name.IndexOf("Unescape", StringComparison.OrdinalIgnoreCase) >= 0
            || (call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: SimpleNameSyntax type } }
                && type.Identifier.ValueText == "Regex");

    private bool ReplacesQuote(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments is [{ Expression: var replaced }, ..] && model.GetConstantValue(replaced, cancellation).Value switch
        {
            string text => text.Length == 1 && text[0] == quote,
            char character => character == quote,
            _ => false,
        };

    private bool IsReplacedByHarmless(string method, InvocationExpressionSyntax call) =>
        method == "Replace" && call.ArgumentList.Arguments is [_, { Expression: var replacement }, ..] && IsHarmless(replacement);

    private static bool HasNoQuotes(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        return type.TypeKind is TypeKind.Enum or TypeKind.Error
            || type.SpecialType is SpecialType.System_Boolean or (>= SpecialType.System_SByte and <= SpecialType.System_Double)
            || Array.Exists(_typesWithoutQuotes, name => KnownTypes.IsSystem(type, name));
    }
}
