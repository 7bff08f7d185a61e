using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Applies a fix wherever it is offered in additional files. The providers of Roslyn support only C# documents.</summary>
internal sealed class FileFixAll(FileFixes files) : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var key = fixAllContext.CodeActionEquivalenceKey ?? "";
        var changed = fixAllContext.Solution;

        // A project with several target frameworks is several projects with the same files.
        var fixedPaths = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var isSolution = fixAllContext.Scope == FixAllScope.Solution;
        foreach (var project in isSolution ? fixAllContext.Solution.Projects : [fixAllContext.Project])
        {
            var fixes = Fixes(await DiagnosticsAsync(fixAllContext, project).ConfigureAwait(false), key);
            foreach (var document in project.AdditionalDocuments)
            {
                if (document.FilePath is not { } path || !fixes.Contains(path) || !fixedPaths.Add(path))
                    continue;
                var text = await document.GetTextAsync(fixAllContext.CancellationToken).ConfigureAwait(false);
                if (files.Apply(text, path, fixes[path]) is { } corrected)
                    changed = changed.WithAdditionalDocumentText(document.Id, corrected);
            }
        }

        // An action is returned even if nothing changes: dotnet format calls all providers of a rule, passes no diagnostics of files, and
        // warns if a provider returns nothing.
        return CodeAction.Create(key, _ => Task.FromResult(changed), key);
    }

    /// <summary>For a single document, editors pass only C# documents. Diagnostics of additional files belong to the project.</summary>
    private static Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(FixAllContext context, Project project) => context.Scope switch
    {
        FixAllScope.Document when context.Document is { } document => context.GetDocumentDiagnosticsAsync(document),
        FixAllScope.Document => context.GetProjectDiagnosticsAsync(project),
        _ => context.GetAllDiagnosticsAsync(project),
    };

    private static ILookup<string, LocatedFix> Fixes(ImmutableArray<Diagnostic> diagnostics, string key) => diagnostics
        .Where(static diagnostic => diagnostic.Location.Kind == LocationKind.ExternalFile)
        .SelectMany(static diagnostic => LocatedFix.Of(diagnostic).Select(fix => (diagnostic.Location.GetLineSpan().Path, Fix: fix)))
        .Where(located => located.Fix.EquivalenceKey == key)
        .ToLookup(static located => located.Path, static located => located.Fix, StringComparer.OrdinalIgnoreCase);
}
