using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Names the parameter that a member's key means: in its [PropertyKey], which it gets where it has none, so that the member keeps its name (SRA0005).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ParameterNameCodeFix))]
public sealed class ParameterNameCodeFix : TextCodeFix
{
    private const string Attribute = "global::StarRocks.AwsAuth.PropertyKey";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("SRA0005");

    internal override string Title => "Name the parameter that is meant";

    internal override void Mend(CodeFile file, Diagnostic diagnostic, TextEdits edits)
    {
        var node = file.NodeAt(diagnostic.Location.SourceSpan);
        if (node.FirstAncestorOrSelf<AttributeSyntax>() is not null)
        {
            if (file.ExpressionAt(diagnostic.Location.SourceSpan) is LiteralExpressionSyntax { Token.Value: string key } literal && Meant(file, node, key) is { } meant)
                edits.Replace(literal.Span, SymbolDisplay.FormatLiteral(meant, quote: true));
            return;
        }

        switch (node)
        {
            case PropertyDeclarationSyntax property when Meant(file, node, SnakeCase.Of(property.Identifier.ValueText)) is { } meant:
                edits.Insert(property.SpanStart, "[" + Written(meant) + "]" + DeclarationText.NewLine(file, property) + DeclarationText.Indentation(file, property));
                break;
            case ParameterSyntax parameter when Meant(file, node, SnakeCase.Of(parameter.Identifier.ValueText)) is { } meant:
                edits.Insert(parameter.SpanStart, "[property: " + Written(meant) + "] ");
                break;
        }
    }

    private static string Written(string key) => Attribute + "(" + SymbolDisplay.FormatLiteral(key, quote: true) + ")";

    /// <summary>Null where no parameter is near, or another member has it already.</summary>
    private static string? Meant(CodeFile file, SyntaxNode node, string key)
    {
        if (node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration || file.Model.GetDeclaredSymbol(declaration, file.Cancellation) is not { } type)
            return null;
        var attribute = type.GetAttributes().FirstOrDefault(static each => each.AttributeClass?.Name == "AwsAuthAttribute");
        if (attribute?.ConstructorArguments.FirstOrDefault().Value is not string prefix || KeySuggestions.ForParameter(AwsServices.FromPrefix(prefix), key) is not { } meant)
            return null;
        return type.GetMembers().OfType<IPropertySymbol>().Any(property => string.Equals(DeclarationText.KeyOf(property), meant, StringComparison.Ordinal)) ? null : meant;
    }
}
