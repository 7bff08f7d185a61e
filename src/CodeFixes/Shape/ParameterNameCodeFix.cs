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

/// <summary>Names the parameter or the property that a member's key means: in its [PropertyKey], which it gets where it has none, so that the member keeps its name (SRA0005).</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(ParameterNameCodeFix),
    DocumentKinds = new[] { nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class ParameterNameCodeFix : TextCodeFix
{
    private const string Attribute = "global::StarRocks.AwsAuth.PropertyKey";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("SRA0005");

    internal override string Title => "Name the key that is meant";

    internal override void RuleFix(CodeFile file, Diagnostic diagnostic, TextEdits edits)
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
            case PropertyDeclarationSyntax property when Meant(file, node, property.Identifier.ValueText) is { } meant:
                edits.Insert(property.SpanStart, "[" + Written(meant) + "]" + DeclarationText.NewLine(file, property) + DeclarationText.Indentation(file, property));
                break;
            case ParameterSyntax parameter when Meant(file, node, parameter.Identifier.ValueText) is { } meant:
                edits.Insert(parameter.SpanStart, "[property: " + Written(meant) + "] ");
                break;
        }
    }

    private static string Written(string key) => Attribute + "(" + SymbolDisplay.FormatLiteral(key, quote: true) + ")";

    /// <summary>What a name or a key means; null where nothing is near, or another member has it already.</summary>
    private static string? Meant(CodeFile file, SyntaxNode node, string name)
    {
        if (node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration || file.Model.GetDeclaredSymbol(declaration, file.Cancellation) is not { } type
            || MappingAttribute.Find(type) is not { } attribute)
        {
            return null;
        }

        if (attribute.Members is { } members)
            return StatementMembers.Meant(members, name) is { } near && !IsTaken(type, near, members) ? near : SnakeCase.Of(name);
        var meant = attribute.Prefix is { } prefix ? KeySuggestions.ForParameter(AwsServices.FromPrefix(prefix), SnakeCase.Of(name)) : null;
        return meant is null || IsTaken(type, meant, null) ? null : meant;
    }

    private static bool IsTaken(INamedTypeSymbol type, string key, StatementMember[]? members) =>
        type.GetMembers().OfType<IPropertySymbol>().Any(property => string.Equals((members is null ? null : StatementMembers.KeyOf(members, property.Name)) ?? DeclarationText.KeyOf(property), key, StringComparison.Ordinal));
}
