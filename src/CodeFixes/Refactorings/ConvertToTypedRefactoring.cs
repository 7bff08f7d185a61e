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
/// <em>Convert to a typed configuration</em>: a dictionary or SQL text whose properties are all known becomes the ready-made type that writes the same
/// ones. Offered only where nothing is lost and the result compiles.
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
        var at = root.FindNode(context.Span, getInnermostNodeForTie: true);
        if ((SqlConversion.Find(at, model, cancellation) ?? PairsConversion.Find(at, text, model, cancellation)) is not { } conversion)
            return;
        var change = new TextChange(conversion.Old.Span, conversion.Write(text));
        if (await CompilesAsync(document, text, change, model, cancellation).ConfigureAwait(false))
            context.RegisterRefactoring(CodeAction.Create(Title, token => ShortNames.ChangeAsync(document, text, [change], token), nameof(ConvertToTypedRefactoring)));
    }

    /// <summary>Whether the member in which it stands has no error that it didn't have before.</summary>
    private static async Task<bool> CompilesAsync(Document document, SourceText text, TextChange change, SemanticModel before, CancellationToken cancellation)
    {
        if (await document.WithText(text.WithChanges(change)).GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } after)
            return false;
        return Errors(after, new TextSpan(change.Span.Start, change.NewText!.Length), cancellation) <= Errors(before, change.Span, cancellation);
    }

    private static int Errors(SemanticModel model, TextSpan span, CancellationToken cancellation)
    {
        var node = model.SyntaxTree.GetRoot(cancellation).FindNode(span);
        var around = node.AncestorsAndSelf().FirstOrDefault(static each => each is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? model.SyntaxTree.GetRoot(cancellation);
        return model.GetDiagnostics(around.Span, cancellation).Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }
}
