using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>
/// Converts a dictionary or an SQL literal, whose properties are all known, to an object of a ready-made type that writes the same
/// properties. It is offered only if nothing is lost and the result compiles.
/// </summary>
[ExportCodeRefactoringProvider(
    LanguageNames.CSharp,
    Name = nameof(ConvertToTypedRefactoring),
    DocumentKinds = new[] { nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument) })]
[Shared]
public sealed class ConvertToTypedRefactoring : CodeRefactoringProvider
{
    private const string Title = "Convert to a typed configuration";

    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var cancellation = context.CancellationToken;
        if (context.TextDocument is not Document document
            || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || model.Compilation.GetTypeByMetadataName("StarRocks.AwsAuth.AwsAuthAttribute") is null)
        {
            return;
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var node = root.FindNode(context.Span, getInnermostNodeForTie: true);
        var found = SqlConversion.Find(node, model, cancellation) ?? DictionaryConversion.Find(node, text, model, cancellation);
        if (found is not { } conversion)
            return;
        var change = new TextChange(conversion.Old.Span, conversion.Write(text));
        if (!await CompilesAsync(document, text, change, model, cancellation).ConfigureAwait(false))
            return;
        context.RegisterRefactoring(CodeAction.Create(
            Title,
            token => ShortNames.ChangeAsync(document, [change], token),
            nameof(ConvertToTypedRefactoring)));
    }

    /// <summary>Indicates whether the change adds no errors to the member that contains it.</summary>
    private static async Task<bool> CompilesAsync(
        Document document, SourceText text, TextChange change, SemanticModel before, CancellationToken cancellation)
    {
        if (await document.WithText(text.WithChanges(change)).GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } after)
            return false;
        var changed = new TextSpan(change.Span.Start, change.NewText!.Length);
        return CountErrors(after, changed, cancellation) <= CountErrors(before, change.Span, cancellation);
    }

    private static int CountErrors(SemanticModel model, TextSpan span, CancellationToken cancellation)
    {
        var root = model.SyntaxTree.GetRoot(cancellation);
        var member = root.FindNode(span).AncestorsAndSelf()
            .FirstOrDefault(static node => node is MemberDeclarationSyntax and not GlobalStatementSyntax);
        return model.GetDiagnostics((member ?? root).Span, cancellation)
            .Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }
}
