using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Provides a base class for code fixes that offer a single fix, made by edits of the text.</summary>
public abstract class TextCodeFix : DocumentCodeFix
{
    /// <summary>Gets the title, which also identifies the fix for Fix All.</summary>
    internal abstract string Title { get; }

    internal override IEnumerable<(string Title, string Key)> Offers(Diagnostic diagnostic)
    {
        yield return (Title, Title);
    }

    internal override bool IsOf(string key, string id) => key == Title;

    internal override IEnumerable<(Diagnostic Diagnostic, string Key)> FirstOffers(CodeFile file, IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Select(diagnostic => (diagnostic, Title));

    internal override IReadOnlyList<TextChange> Edit(CodeFile file, IEnumerable<(Diagnostic Diagnostic, string Key)> problems)
    {
        var edits = new TextEdits();
        foreach (var (diagnostic, _) in problems.OrderBy(static problem => problem.Diagnostic.Location.SourceSpan.Start))
            AddEdits(file, diagnostic, edits);
        return edits.ToChanges();
    }

    /// <summary>Adds the edits that fix a problem, or none if it cannot be fixed.</summary>
    internal abstract void AddEdits(CodeFile file, Diagnostic diagnostic, TextEdits edits);
}
