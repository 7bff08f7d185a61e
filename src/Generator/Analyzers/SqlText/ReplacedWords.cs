using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Finds the words of a text that are replaced before it is executed. A replaced word is as unknown as an inserted value.
/// </summary>
internal sealed class ReplacedWords(LiteralText text, SemanticModel model, CancellationToken cancellation)
{
    private char[]? _characters;
    private bool _isUnknown;

    /// <summary>Returns the text as it is executed; null if it is unknown.</summary>
    internal LiteralText? Read()
    {
        Follow(text.Expression);
        if (_isUnknown)
            return null;
        return _characters is null ? text : text.With(new string(_characters));
    }

    /// <summary>Follows the text outwards through calls that replace words, to the variable that holds it.</summary>
    private void Follow(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression.Parent)
            {
                case ParenthesizedExpressionSyntax
                    or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } or AwaitExpressionSyntax:
                    expression = (ExpressionSyntax)expression.Parent;
                    continue;
                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == expression:
                    if (access.Name.Identifier.ValueText == "Replace")
                        ApplyReplacement(call);
                    expression = call;
                    continue;
                case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax builder } }
                    when model.GetTypeInfo(builder, cancellation).Type is { Name: "StringBuilder" }:
                    expression = builder;
                    continue;
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Identifier.ValueText: var name } variable }:
                    ApplyReplacementsOf(name, variable.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is null ? null : variable);
                    return;
                case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                    ApplyReplacementsOf(property.Identifier.ValueText, null);
                    return;
                case ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                    ApplyReplacementsOf(property.Identifier.ValueText, null);
                    return;
                case AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var name } } assignment
                    when assignment.Right == expression:
                    ApplyReplacementsOf(name, null);
                    return;
                default:
                    return;
            }
        }
    }

    /// <summary>Applies the replacements of a variable: within the scope of a local, otherwise in the file.</summary>
    private void ApplyReplacementsOf(string name, VariableDeclaratorSyntax? local)
    {
        var file = text.Expression.SyntaxTree;
        var scope = local is null ? new TextSpan(0, file.Length) : VariableScope.Find(local);
        foreach (var mention in NameIndex.For(file, cancellation).Mentions(name, scope, MentionKind.Replaced))
        {
            foreach (var call in ReplaceCalls.Find(mention))
                ApplyReplacement(call);
        }
    }

    private void ApplyReplacement(InvocationExpressionSyntax call)
    {
        if (call.ArgumentList.Arguments is not [var old, var @new, ..])
            return;
        if (TextOf(old.Expression) is { Length: > 0 } word)
            Replace(word, TextOf(@new.Expression));
        else if (old.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "NewLine" })
            _isUnknown = true;
    }

    private string? TextOf(ExpressionSyntax expression) => model.GetConstantValue(expression, cancellation) switch
    {
        { HasValue: true, Value: string text } => text,
        { HasValue: true, Value: char character } => character.ToString(),
        _ => null,
    };

    // Every character keeps its position, because locations depend on it.
    private void Replace(string word, string? replacement)
    {
        if (string.IsNullOrWhiteSpace(word))
            return;
        var current = _characters is null ? text.Text : new string(_characters);
        var position = current.IndexOf(word, StringComparison.Ordinal);
        while (position >= 0)
        {
            _characters ??= current.ToCharArray();
            for (var i = 0; i < word.Length; i++)
                _characters[position + i] = replacement?.Length == word.Length ? replacement[i] : LiteralText.Hole;
            position = current.IndexOf(word, position + word.Length, StringComparison.Ordinal);
        }
    }
}
