using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Applies fixes to the text of a file until nothing changes any more.</summary>
/// <param name="fixes">Applies several fixes at once.</param>
/// <param name="choice">Chooses the fix of a problem.</param>
/// <param name="find">Returns the problems of a text.</param>
internal sealed class FileFixer(FileFixes fixes, FixChoice choice, Func<SourceText, IReadOnlyList<Diagnostic>> find)
{
    // A fix can cause another problem with a fix, such as a key that is corrected and then repeated. Three rounds are the most in practice.
    private const int MaxRounds = 10;

    private readonly FixesTogether _together = new(fixes, find);

    /// <summary>Returns the fixed text with what was done and what remains.</summary>
    /// <param name="path">The path of the file, which chooses the format.</param>
    /// <param name="text">The text.</param>
    public FixedFile Fix(string path, SourceText text)
    {
        var (applied, variables) = (new List<AppliedFix>(), new InsertedVariables(text.ToString()));
        var found = find(text);
        var problems = found;
        for (var round = 0; round < MaxRounds; round++)
        {
            var chosen = Choose(path, text, problems, variables);
            if (_together.Make(path, text, problems, chosen) is not { } after)
                break;
            var solved = Solved(after.Made, new RemainingProblems(after.Moved, problems, after.Problems)).ToList();
            if (solved.Count == 0)
                solved.AddRange(Fewer(after.Made, problems, after.Problems));
            if (solved.Count == 0)
                break;
            applied.AddRange(solved);
            (text, problems) = (after.Text, after.Problems);
        }

        return new FixedFile(text, applied, problems, found);
    }

    private List<ChosenFix> Choose(string path, SourceText text, IReadOnlyList<Diagnostic> problems, InsertedVariables variables)
    {
        var chosen = problems.Select(problem => (Problem: problem, Fix: choice.Of(problem)))
            .Where(static pair => pair.Fix is not null).ToList();
        if (chosen.Count == 0 || fixes.Read(text, path) is not { } content)
            return [];
        var written = text.ToString();
        return chosen.ConvertAll(pair => new ChosenFix(pair.Problem, variables.Name(pair.Fix!, written, content)));
    }

    /// <summary>Returns the fixes of the problems that are gone.</summary>
    private static IEnumerable<AppliedFix> Solved(IReadOnlyList<ChosenFix> made, RemainingProblems remaining) =>
        made.Where(each => !remaining.Contains(each.Problem)).Select(ToApplied);

    /// <summary>
    /// Returns as many fixes of a rule as it has fewer problems. A fix of one problem can remove the place of another one, such as a
    /// property that is set three times.
    /// </summary>
    private static IEnumerable<AppliedFix> Fewer(
        IReadOnlyList<ChosenFix> made, IReadOnlyList<Diagnostic> before, IReadOnlyList<Diagnostic> after) =>
        made.GroupBy(static each => each.Problem.Id, StringComparer.Ordinal)
            .SelectMany(rule => rule.Take(CountOf(rule.Key, before) - CountOf(rule.Key, after))).Select(ToApplied);

    private static int CountOf(string id, IReadOnlyList<Diagnostic> problems) => problems.Count(problem => problem.Id == id);

    private static AppliedFix ToApplied(ChosenFix made) =>
        new(made.Problem.Id, made.Fix.Fix.Title, made.Problem.Location.GetLineSpan().StartLinePosition);
}
