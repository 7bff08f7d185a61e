using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Offers the mends of the rules in the SQL and the settings files that a project gives to its analyzers, as <see cref="MendCodeFix"/> does in C#.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FileMendCodeFix), DocumentKinds = new[] { nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class FileMendCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = RuleList.All.Where(static rule => rule.Mends is not null).Select(static rule => rule.Id).ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FileFixAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var mend in PlacedMend.Of(diagnostic))
            {
                if (FileMends.Take(text, document.FilePath ?? document.Name, [mend]) is not { } mended)
                    continue;
                context.RegisterCodeFix(
                    CodeAction.Create(mend.Mend.Title, _ => Task.FromResult(document.Project.Solution.WithAdditionalDocumentText(document.Id, mended)), mend.EquivalenceKey),
                    diagnostic);
            }
        }
    }
}
