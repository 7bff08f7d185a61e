using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Sets the key of a member with <c>[PropertyKey]</c>, so that the member keeps its name (SRA0005).</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(ParameterNameCodeFix),
    DocumentKinds = new[] { nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class ParameterNameCodeFix : TextCodeFix
{
    private const string Attribute = "global::StarRocks.AwsAuth.PropertyKey";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("SRA0005");

    internal override string Title => "Set the key with [PropertyKey]";

    internal override void AddEdits(CodeFile file, Diagnostic diagnostic, TextEdits edits)
    {
        var node = file.NodeAt(diagnostic.Location.SourceSpan);
        if (node.FirstAncestorOrSelf<AttributeSyntax>() is not null)
        {
            if (file.ExpressionAt(diagnostic.Location.SourceSpan) is not LiteralExpressionSyntax { Token.Value: string wrong } literal)
                return;
            if (FindKey(file, node, wrong) is { } suggestion)
                edits.Replace(literal.Span, SymbolDisplay.FormatLiteral(suggestion, quote: true));
            return;
        }

        switch (node)
        {
            case PropertyDeclarationSyntax property when FindKey(file, node, property.Identifier.ValueText) is { } key:
                var line = DeclarationText.NewLine(file, property) + DeclarationText.Indentation(file, property);
                edits.Insert(property.SpanStart, "[" + AttributeText(key) + "]" + line);
                break;
            case ParameterSyntax parameter when FindKey(file, node, parameter.Identifier.ValueText) is { } key:
                edits.Insert(parameter.SpanStart, "[property: " + AttributeText(key) + "] ");
                break;
        }
    }

    private static string AttributeText(string key) => Attribute + "(" + SymbolDisplay.FormatLiteral(key, quote: true) + ")";

    /// <summary>Returns the key that resembles a name, or null if there is none or another member has it.</summary>
    private static string? FindKey(CodeFile file, SyntaxNode node, string name)
    {
        if (node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration
            || file.Model.GetDeclaredSymbol(declaration, file.Cancellation) is not { } type
            || MappingAttribute.Find(type) is not { } attribute)
        {
            return null;
        }

        if (attribute.Members is { } members)
            return StatementMembers.Meant(members, name) is { } key && !IsTaken(type, key, members) ? key : SnakeCase.Of(name);
        if (attribute.Prefix is not { } prefix)
            return null;
        var parameter = KeySuggestions.ForParameter(AwsServices.FromPrefix(prefix), SnakeCase.Of(name));
        return parameter is null || IsTaken(type, parameter, null) ? null : parameter;
    }

    private static bool IsTaken(INamedTypeSymbol type, string key, StatementMember[]? members) =>
        type.GetMembers().OfType<IPropertySymbol>().Any(property => MemberKey.Of(property, members) == key);
}
