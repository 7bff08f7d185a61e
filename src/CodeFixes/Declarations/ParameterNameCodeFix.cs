using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Generator;

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
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(DeclarationDescriptors.UnknownParameter.Id);

    internal override string Title => "Set the key with [PropertyKey]";

    internal override IEnumerable<(Diagnostic Diagnostic, string Key)> Together(
        IEnumerable<(Diagnostic Diagnostic, string Key)> problems) =>
        problems.Where(static problem => !problem.Diagnostic.Properties.ContainsKey(UnknownKeys.IsRepeated));

    internal override void AddEdits(CodeFile file, Diagnostic diagnostic, TextEdits edits)
    {
        if (!diagnostic.Properties.TryGetValue(UnknownKeys.NewKey, out var key) || key is null)
            return;
        switch (file.NodeAt(diagnostic.Location.SourceSpan))
        {
            case PropertyDeclarationSyntax property:
                var line = DeclarationText.NewLine(file, property) + DeclarationText.Indentation(file, property);
                edits.Insert(property.SpanStart, "[" + AttributeText(key) + "]" + line);
                break;
            case ParameterSyntax parameter:
                edits.Insert(parameter.SpanStart, "[property: " + AttributeText(key) + "] ");
                break;
            case var node when node.FirstAncestorOrSelf<AttributeSyntax>() is not null:
                if (file.ExpressionAt(diagnostic.Location.SourceSpan) is LiteralExpressionSyntax { Token.Value: string } literal)
                    edits.Replace(literal.Span, SymbolDisplay.FormatLiteral(key, quote: true));
                break;
        }
    }

    private static string AttributeText(string key) => Attribute + "(" + SymbolDisplay.FormatLiteral(key, quote: true) + ")";
}
