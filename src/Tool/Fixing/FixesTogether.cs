using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Makes fixes together. Each alone causes no new error, but two of a statement or object can, such as two misspelled keys that become the
/// same one. Of those, only the first is made.
/// </summary>
/// <param name="fixes">Applies several fixes at once.</param>
/// <param name="find">Returns the problems of a text.</param>
internal sealed class FixesTogether(FileFixes fixes, Func<SourceText, IReadOnlyList<Diagnostic>> find)
{
    /// <summary>Returns the text after the fixes that cause no error; null if there are none.</summary>
    /// <param name="path">The path of the file, which chooses the format.</param>
    /// <param name="text">The text.</param>
    /// <param name="problems">Its problems.</param>
    /// <param name="chosen">The fixes.</param>
    public FixedText? Make(string path, SourceText text, IReadOnlyList<Diagnostic> problems, IReadOnlyList<ChosenFix> chosen)
    {
        while (chosen.Count > 0 && fixes.Apply(text, path, chosen.Select(static each => each.Fix)) is { } changed)
        {
            var (after, moved) = (find(changed), new MovedPositions(changed.GetTextChanges(text)));
            var scopes = new Scopes(fixes.Read(changed, path)!, moved);
            var worse = scopes.WithMoreErrors(problems, after);
            if (worse.Count == 0)
                return new FixedText(changed, after, moved, chosen);
            var remaining = Without(chosen, scopes, worse);
            if (remaining.Count == chosen.Count)
                break;
            chosen = remaining;
        }

        return null;
    }

    /// <summary>Returns the fixes without those of some scopes, except the first one of several.</summary>
    private static List<ChosenFix> Without(IReadOnlyList<ChosenFix> chosen, Scopes scopes, HashSet<SourceSpan> worse)
    {
        var byScope = chosen.ToLookup(each => scopes.Of(each.Problem));
        return [.. chosen.Where(each => scopes.Of(each.Problem) is var scope
            && (!worse.Contains(scope) || (byScope[scope].First() == each && byScope[scope].Skip(1).Any())))];
    }

    /// <summary>Finds the statements and objects of the text after the fixes.</summary>
    private sealed class Scopes(FileContent content, MovedPositions moved)
    {
        /// <summary>Returns the scope of a problem of the text before the fixes; an empty one if it is in none.</summary>
        public SourceSpan Of(Diagnostic before) => content.ScopeAt(moved.Of(before.Location.SourceSpan.Start, out _)) ?? default;

        /// <summary>Returns the scopes that have more errors of a rule than before.</summary>
        public HashSet<SourceSpan> WithMoreErrors(IReadOnlyList<Diagnostic> before, IReadOnlyList<Diagnostic> after)
        {
            var counts = new Dictionary<(SourceSpan, string), int>();
            foreach (var error in before.Where(IsError))
                counts[(Of(error), error.Id)] = counts.GetValueOrDefault((Of(error), error.Id)) + 1;
            var worse = new HashSet<SourceSpan>();
            foreach (var error in after.Where(IsError))
            {
                var scope = content.ScopeAt(error.Location.SourceSpan.Start) ?? default;
                if ((counts[(scope, error.Id)] = counts.GetValueOrDefault((scope, error.Id)) - 1) < 0)
                    worse.Add(scope);
            }

            return worse;
        }

        private static bool IsError(Diagnostic problem) => problem.Severity == DiagnosticSeverity.Error;
    }
}
