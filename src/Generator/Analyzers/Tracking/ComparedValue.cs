using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Decides, by syntax, whether a text, a collection or an object is only compared with another one, such as the expectation of a test.
/// StarRocks never gets it.
/// </summary>
internal static class ComparedValue
{
    private static readonly HashSet<string> _comparisons = new(StringComparer.Ordinal)
    {
        // string, Regex and collections
        "Compare", "CompareOrdinal", "CompareTo", "Contains", "EndsWith", "Equals", "IndexOf", "IsMatch", "LastIndexOf",
        "ReferenceEquals", "SequenceEqual", "StartsWith",

        // assertions of test frameworks
        "AreEqual", "AreEquivalent", "AreNotEqual", "AreNotSame", "AreSame", "Be", "BeEquivalentTo", "BeOneOf", "Contain",
        "ContainEquivalentOf", "ContainInOrder", "ContainSingle", "DoesNotContain", "DoesNotEndWith", "DoesNotMatch", "DoesNotStartWith",
        "EndWith", "Equal", "EqualTo", "Equivalent", "EquivalentTo", "IsEqualTo", "IsEquivalentTo", "IsNotEqualTo", "Match",
        "MatchRegex", "NotBe", "NotBeEquivalentTo", "NotContain",
        "NotEndWith", "NotEqual", "NotMatch", "NotMatchRegex", "NotStartWith", "SameAs", "StartWith", "StrictEqual",
    };

    // The types of test frameworks whose methods get expectations: Assert.That, Is.EqualTo, Does.Contain.
    private static readonly string[] _assertions = ["Arg", "Assert", "CollectionAssert", "Does", "Has", "Is", "It", "StringAssert"];

    private static readonly string[] _conversions = ["Concat", "Format", "FromString", "Join"];

    internal static bool Is(ExpressionSyntax value, CancellationToken cancellation)
    {
        SyntaxNode node = value;
        while (OuterOf(node) is { } outer)
            node = outer;
        return IsCompared(node)
            || (node.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }
                && IsOnlyCompared(variable, cancellation));
    }

    /// <summary>
    /// Indicates whether every mention of a local or a private field is compared. Other files with declarations of a partial type are not
    /// searched.
    /// </summary>
    private static bool IsOnlyCompared(VariableDeclaratorSyntax variable, CancellationToken cancellation)
    {
        var name = variable.Identifier.ValueText;
        var scope = variable.Parent?.Parent switch
        {
            LocalDeclarationStatementSyntax => VariableScope.Find(variable),
            FieldDeclarationSyntax field when IsPrivate(field) => new TextSpan(0, variable.SyntaxTree.Length),
            _ => default,
        };
        var isMentioned = false;
        foreach (var mention in NameIndex.For(variable.SyntaxTree, cancellation).Mentions(name, scope))
        {
            if (StatementSequence.IsMember(mention) && mention.Parent is not MemberAccessExpressionSyntax)
                continue;
            if (!IsComparedMention(mention))
                return false;
            isMentioned = true;
        }

        return isMentioned;
    }

    // A mention in another variable is not followed.
    private static bool IsComparedMention(IdentifierNameSyntax mention)
    {
        SyntaxNode node = mention.Parent is MemberAccessExpressionSyntax access && access.Name == mention ? access : mention;
        while (OuterOf(node) is { } outer)
            node = outer;
        return IsCompared(node);
    }

    private static bool IsPrivate(FieldDeclarationSyntax field) =>
        !field.Modifiers.Any(static modifier => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword
            or SyntaxKind.ProtectedKeyword);

    /// <summary>Returns the enclosing expression that has the value, or a text or an object made of it; null if there is none.</summary>
    private static SyntaxNode? OuterOf(SyntaxNode node) => node.Parent switch
    {
        ParenthesizedExpressionSyntax or CastExpressionSyntax or InterpolationSyntax or InterpolatedStringExpressionSyntax
            or ExpressionElementSyntax or CollectionExpressionSyntax or AnonymousObjectMemberDeclaratorSyntax
            or AnonymousObjectCreationExpressionSyntax or TupleExpressionSyntax
            or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }
            or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression or (int)SyntaxKind.CoalesceExpression } => node.Parent,
        ConditionalExpressionSyntax choice when choice.Condition != node => choice,
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } arm when arm.Expression == node => choice,
        InitializerExpressionSyntax { Parent: ExpressionSyntax creation } => creation,
        WithExpressionSyntax with => with,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } element when element.Right == node => element,
        ArgumentSyntax { Parent: TupleExpressionSyntax tuple } => tuple,
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax creation } } => creation,
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } when IsNamed(call, _conversions) => call,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access
            when access.Expression == node && KeepsText(access) => call,
        _ => null,
    };

    private static bool IsCompared(SyntaxNode node) => node.Parent switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } => true,
        ConstantPatternSyntax or CaseSwitchLabelSyntax or IsPatternExpressionSyntax => true,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } => true,
        SwitchStatementSyntax choice => choice.Expression == node,
        SwitchExpressionSyntax choice => choice.GoverningExpression == node,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access when access.Expression == node =>
            IsComparison(access.Name.Identifier.ValueText),
        ArgumentSyntax
        {
            RefKindKeyword.RawKind: (int)SyntaxKind.None,
            Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call }
        } => ComparesArguments(call) || ExpectedCall.Is(call),
        _ => false,
    };

    /// <summary>Indicates whether a call compares its arguments, or searches a text for them and replaces them.</summary>
    private static bool ComparesArguments(InvocationExpressionSyntax call) => call.Expression switch
    {
        SimpleNameSyntax name => IsComparison(name.Identifier.ValueText),
        MemberBindingExpressionSyntax binding => ComparesArguments(binding.Name),
        MemberAccessExpressionSyntax access => ComparesArguments(access.Name) || IsAssertion(access.Expression),
        _ => false,
    };

    private static bool ComparesArguments(SimpleNameSyntax method) =>
        method.Identifier.ValueText is var name && (name == "Replace" || IsComparison(name));

    private static bool IsComparison(string method) =>
        _comparisons.Contains(method) || method.StartsWith("Should", StringComparison.Ordinal);

    /// <summary>Indicates whether an expression starts with a type of assertions, such as <c>Is.Not</c>.</summary>
    private static bool IsAssertion(ExpressionSyntax receiver)
    {
        while (receiver is MemberAccessExpressionSyntax access)
        {
            if (Array.IndexOf(_assertions, access.Name.Identifier.ValueText) >= 0)
                return true;
            receiver = access.Expression;
        }

        return receiver is SimpleNameSyntax name && Array.IndexOf(_assertions, name.Identifier.ValueText) >= 0;
    }

    private static bool KeepsText(MemberAccessExpressionSyntax access) => access.Name.Identifier.ValueText is var name
        && (name is "Replace" or "ReplaceLineEndings" or "Substring" || name.StartsWith("To", StringComparison.Ordinal)
            || name.StartsWith("Trim", StringComparison.Ordinal));

    private static bool IsNamed(InvocationExpressionSyntax call, string[] names) =>
        call.Expression is MemberAccessExpressionSyntax access && Array.IndexOf(names, access.Name.Identifier.ValueText) >= 0;
}
