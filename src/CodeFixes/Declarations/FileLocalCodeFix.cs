using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Removes the modifier <c>file</c>, with which a generated file cannot extend the type (SRA0020).</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(FileLocalCodeFix),
    DocumentKinds = new[] { nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class FileLocalCodeFix : TextCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DeclarationDescriptors.FileLocal.Id);

    internal override string Title => "Remove 'file'";

    internal override void AddEdits(CodeFile file, Diagnostic diagnostic, TextEdits edits)
    {
        foreach (var type in file.NodeAt(diagnostic.Location.SourceSpan).AncestorsAndSelf().OfType<TypeDeclarationSyntax>())
        {
            var modifier = type.Modifiers.FirstOrDefault(static modifier => modifier.IsKind(SyntaxKind.FileKeyword));
            if (modifier.IsKind(SyntaxKind.FileKeyword))
                edits.Delete(TextSpan.FromBounds(modifier.SpanStart, modifier.GetNextToken().SpanStart));
        }
    }
}
