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
/// Offers the fixes of the rules in the SQL files and settings files that are additional files of a project, as <see cref="RuleCodeFix"/>
/// does in C#.
/// </summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp, Name = nameof(FileRuleCodeFix), DocumentKinds = new[] { nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class FileRuleCodeFix : CodeFixProvider
{
    private readonly FileFixes _fixes;

    /// <summary>Initializes a new instance of the <see cref="FileRuleCodeFix"/> class for every format.</summary>
    public FileRuleCodeFix()
        : this(FileKinds.All)
    {
    }

    internal FileRuleCodeFix(FileKinds kinds) => _fixes = new FileFixes(kinds);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        RuleList.All.Where(static rule => rule.Fixes is not null).Select(static rule => rule.Id).ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new FileFixAll(_fixes);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var fix in LocatedFix.Of(diagnostic))
            {
                if (_fixes.Apply(text, document.FilePath ?? document.Name, [fix]) is not { } corrected)
                    continue;
                var action = CodeAction.Create(fix.Fix.Title, _ => Task.FromResult(Changed(document, corrected)), fix.EquivalenceKey);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    private static Solution Changed(TextDocument document, SourceText text) =>
        document.Project.Solution.WithAdditionalDocumentText(document.Id, text);
}
