using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Takes one fix wherever it is offered in files. Roslyn's own providers know C# documents alone.</summary>
internal sealed class FileFixAll(FileFixes files) : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var key = fixAllContext.CodeActionEquivalenceKey ?? "";
        var changed = fixAllContext.Solution;

        // A project that is built for several frameworks is several projects with the same files.
        var done = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var project in fixAllContext.Scope == FixAllScope.Solution ? fixAllContext.Solution.Projects : [fixAllContext.Project])
        {
            var fixes = Fixes(await DiagnosticsAsync(fixAllContext, project).ConfigureAwait(false), key);
            foreach (var document in project.AdditionalDocuments)
            {
                if (document.FilePath is not { } path || !fixes.Contains(path) || !done.Add(path))
                    continue;
                var text = await document.GetTextAsync(fixAllContext.CancellationToken).ConfigureAwait(false);
                if (files.Take(text, path, fixes[path]) is { } corrected)
                    changed = changed.WithAdditionalDocumentText(document.Id, corrected);
            }
        }

        // Also where nothing changes: dotnet format asks every provider of a rule, has no problems of files, and warns of a provider
        // that returns nothing.
        return CodeAction.Create(key, _ => Task.FromResult(changed), key);
    }

    /// <summary>Of a single document, what the editor knows of it; it names C# documents alone, and else what is of no C# file.</summary>
    private static Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(FixAllContext context, Project project) => context.Scope switch
    {
        FixAllScope.Document when context.Document is { } document => context.GetDocumentDiagnosticsAsync(document),
        FixAllScope.Document => context.GetProjectDiagnosticsAsync(project),
        _ => context.GetAllDiagnosticsAsync(project),
    };

    private static ILookup<string, LocatedFix> Fixes(ImmutableArray<Diagnostic> diagnostics, string key) => diagnostics
        .Where(static diagnostic => diagnostic.Location.Kind == LocationKind.ExternalFile)
        .SelectMany(static diagnostic => LocatedFix.Of(diagnostic).Select(fix => (diagnostic.Location.GetLineSpan().Path, RuleFix: fix)))
        .Where(each => each.RuleFix.EquivalenceKey == key)
        .ToLookup(static each => each.Path, static each => each.RuleFix, StringComparer.OrdinalIgnoreCase);
}
