using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
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

    internal override IEnumerable<(Diagnostic Diagnostic, string Key)> FirstOffers(CodeFile file, IEnumerable<Diagnostic> diagnostics)
    {
        var editor = new FixEditor(file);
        foreach (var diagnostic in diagnostics)
        {
            if (LocatedFix.Of(diagnostic).FirstOrDefault(fix => editor.Plan(fix).Count > 0) is { } possible)
                yield return (diagnostic, possible.EquivalenceKey);
        }
    }

    internal override IEnumerable<(Diagnostic Diagnostic, string Key)> Together(
        IEnumerable<(Diagnostic Diagnostic, string Key)> problems) =>
        problems.Select(static problem => (Problem: problem, Fix: FixOf(problem.Diagnostic, problem.Key)))
            .Where(static each => each.Fix is not null)
            .OrderBy(static each => each.Fix!.ProblemSpan.Start)
            .GroupBy(static each => (each.Fix!.EquivalenceKey, each.Fix.Host, each.Fix.Whole))
            .SelectMany(static same => same.Any(static each => !each.Fix!.Fix.IsOnlyAlone)
                ? same.Where(static each => !each.Fix!.Fix.IsOnlyAlone)
                : same.Take(1))
            .Select(static each => each.Problem);

    internal override IReadOnlyList<TextChange> Edit(CodeFile file, IEnumerable<(Diagnostic Diagnostic, string Key)> problems)
    {
        var editor = new FixEditor(file);
        foreach (var (diagnostic, key) in problems.OrderBy(static problem => problem.Diagnostic.Location.SourceSpan.Start))
        {
            if (FixOf(diagnostic, key) is { } fix)
                editor.Apply(fix);
        }

        return editor.ToChanges();
    }

    private static LocatedFix? FixOf(Diagnostic diagnostic, string key) =>
        LocatedFix.Of(diagnostic).FirstOrDefault(fix => fix.EquivalenceKey == key);

    private protected override async Task RegisterForFileAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        if (_files.Read(text, document.FilePath ?? document.Name) is not { } content)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var fix in LocatedFix.Of(diagnostic))
            {
                if (FileFixes.Apply(text, content, [fix]) is not { } corrected)
                    continue;
                var action = CodeAction.Create(fix.Fix.Title, _ => Task.FromResult(Changed(document, corrected)), fix.EquivalenceKey);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    private static Solution Changed(TextDocument document, SourceText text) =>
        document.Project.Solution.WithAdditionalDocumentText(document.Id, text);
}
