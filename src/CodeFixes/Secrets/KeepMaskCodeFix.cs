using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Adds the masking JSON converter to a type, or removes <c>[LogProperties]</c> from a parameter (SRA3005).</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(KeepMaskCodeFix),
    DocumentKinds = new[] { nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class KeepMaskCodeFix : TextCodeFix
{
    private const string Converter = "[global::System.Text.Json.Serialization.JsonConverter("
        + "typeof(global::StarRocks.AwsAuth.Mapping.MaskingJsonConverter))]";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(SecretsDescriptors.SRA3005.Id);

    internal override string Title => "Keep the mask";

    internal override void AddEdits(CodeFile file, Diagnostic diagnostic, TextEdits edits)
    {
        var node = file.NodeAt(diagnostic.Location.SourceSpan);
        if (node.FirstAncestorOrSelf<AttributeSyntax>() is { Parent: AttributeListSyntax list } attribute)
            Remove(attribute, list, edits);
        else if (node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type)
            AddConverter(file, type, edits);
    }

    private static void AddConverter(CodeFile file, TypeDeclarationSyntax type, TextEdits edits)
    {
        var start = type.AttributeLists.Count > 0 ? type.AttributeLists.Last().GetLastToken().GetNextToken().SpanStart : type.SpanStart;
        var line = file.Text.Lines.GetLineFromPosition(start);
        var indent = file.Text.ToString(TextSpan.FromBounds(line.Start, start));
        edits.Insert(start, Converter + (indent.Trim().Length == 0 ? LineBreakOf(file, line) + indent : " "));
    }

    private static string LineBreakOf(CodeFile file, TextLine line)
    {
        var lineBreak = file.Text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        return lineBreak.Length > 0 ? lineBreak : "\n";
    }

    private static void Remove(AttributeSyntax attribute, AttributeListSyntax list, TextEdits edits)
    {
        if (list.Attributes.Count == 1)
            edits.Delete(TextSpan.FromBounds(list.SpanStart, list.GetLastToken().GetNextToken().SpanStart));
        else if (list.Attributes[0] == attribute)
            edits.Delete(TextSpan.FromBounds(attribute.SpanStart, list.Attributes[1].SpanStart));
        else
            edits.Delete(TextSpan.FromBounds(list.Attributes[list.Attributes.IndexOf(attribute) - 1].Span.End, attribute.Span.End));
    }
}
