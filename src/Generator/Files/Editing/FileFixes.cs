using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Applies any number of fixes to a file. Its encoding and line ends are kept.</summary>
internal sealed class FileFixes(FileKinds kinds)
{
    /// <summary>Returns the content of a file, or null if its kind is not known.</summary>
    internal FileContent? Read(SourceText text, string path) => kinds.Find(path)?.Format.Read(text.ToString());

    /// <summary>Returns the changed text, or null if nothing changes.</summary>
    internal SourceText? Apply(SourceText text, string path, IEnumerable<LocatedFix> fixes) =>
        Read(text, path) is { } content ? Apply(text, content, fixes) : null;

    /// <summary>Returns the changed text of a file with the given content, or null if nothing changes.</summary>
    internal static SourceText? Apply(SourceText text, FileContent content, IEnumerable<LocatedFix> fixes) =>
        new FixPlanner(content).Make(fixes) is { Count: > 0 } changes ? text.WithChanges(changes) : null;

    /// <summary>Returns the problems of a file without the fixes that its text cannot contain.</summary>
    internal static IReadOnlyList<Diagnostic> WithPossibleFixes(FileContent content, IReadOnlyList<Diagnostic> problems)
    {
        var planner = new FixPlanner(content);
        return [.. problems.Select(WithPossible)];

        Diagnostic WithPossible(Diagnostic problem)
        {
            var fixes = LocatedFix.Of(problem);
            var possible = fixes.Select(fix => planner.Plan(fix) is not null).ToList();
            return possible.Contains(false) ? problem.With(properties: FixProperties.Keep(problem.Properties, possible)) : problem;
        }
    }
}
