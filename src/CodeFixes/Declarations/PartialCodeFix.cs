using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Adds the modifier <c>partial</c> to an annotated type and its containing types (SRA0001, SRA0002).</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(PartialCodeFix),
    DocumentKinds = new[] { nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class PartialCodeFix : TextCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(DeclarationDescriptors.NotPartial.Id, DeclarationDescriptors.ContainerNotPartial.Id);

    internal override string Title => "Add 'partial'";

    internal override void AddEdits(CodeFile file, Diagnostic diagnostic, TextEdits edits)
    {
        foreach (var type in file.NodeAt(diagnostic.Location.SourceSpan).AncestorsAndSelf().OfType<TypeDeclarationSyntax>())
        {
            if (!type.Modifiers.Any(SyntaxKind.PartialKeyword))
                edits.InsertOnce(type.Keyword.SpanStart, "partial ");
        }
    }
}
