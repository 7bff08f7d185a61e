using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>
/// Offers the fixes of the rules in C# and in the SQL files and settings files that are additional files of a project. The diagnostic
/// contains the steps, so no rule is evaluated again.
/// </summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(RuleCodeFix),
    DocumentKinds = new[] { nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class RuleCodeFix : DocumentCodeFix
{
    private readonly FileFixes _files;

    /// <summary>Initializes a new instance of the <see cref="RuleCodeFix"/> class for all formats of files.</summary>
    public RuleCodeFix()
        : this(FileKinds.All)
    {
    }

    internal RuleCodeFix(FileKinds kinds) => _files = new FileFixes(kinds);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        RuleList.All.Where(static rule => rule.Fixes is not null).Select(static rule => rule.Id).ToImmutableArray();

    internal override IEnumerable<(string Title, string Key)> Offers(Diagnostic diagnostic) =>
        LocatedFix.Of(diagnostic).Select(static fix => (fix.Fix.Title, fix.EquivalenceKey));

    internal override bool IsOf(string key, string id) => LocatedFix.IsOf(key, id);

    internal override async Task<Document?> FixAsync(
        Document document, ImmutableArray<(Diagnostic Diagnostic, string Key)> problems, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null)
            return null;
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var editor = new FixEditor(new CodeFile(text, root, model, cancellation));
        var isFixed = false;
        foreach (var (diagnostic, key) in problems.OrderBy(static problem => problem.Diagnostic.Location.SourceSpan.Start))
        {
            foreach (var fix in LocatedFix.Of(diagnostic).Where(fix => fix.EquivalenceKey == key))
                isFixed |= editor.TryApply(fix);
        }

        return isFixed && editor.ToChanges() is { Count: > 0 } changes
            ? await ShortNames.ChangeAsync(document, text, changes, cancellation).ConfigureAwait(false)
            : null;
    }

    private protected override async Task RegisterForFileAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var fix in LocatedFix.Of(diagnostic))
            {
                if (_files.Apply(text, document.FilePath ?? document.Name, [fix]) is not { } corrected)
                    continue;
                var action = CodeAction.Create(fix.Fix.Title, _ => Task.FromResult(Changed(document, corrected)), fix.EquivalenceKey);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    private static Solution Changed(TextDocument document, SourceText text) =>
        document.Project.Solution.WithAdditionalDocumentText(document.Id, text);
}
