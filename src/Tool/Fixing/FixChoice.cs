using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Chooses the fix of a problem.</summary>
/// <param name="rules">The ids of the rules whose problems are fixed; empty for all.</param>
/// <param name="includesUncertain">Whether the best fix is applied that needs a decision, if there is no certain one.</param>
internal sealed class FixChoice(IReadOnlySet<string> rules, bool includesUncertain)
{
    /// <summary>Returns the fix to apply; null if there is none.</summary>
    public LocatedFix? Of(Diagnostic problem)
    {
        if (rules.Count > 0 && !rules.Contains(problem.Id))
            return null;
        var fixes = LocatedFix.Of(problem);
        return fixes.FirstOrDefault(static fix => fix.Fix.IsCertain) ?? (includesUncertain && fixes.Count > 0 ? fixes[0] : null);
    }
}
