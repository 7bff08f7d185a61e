using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Tells a problem of settings in the file that is evaluated, where it can be fixed: on the setting that is wrong, or on the one that makes
/// another of the lower file wrong.
/// </summary>
internal static class OverlaidProblem
{
    /// <param name="settings">What was evaluated.</param>
    /// <param name="problem">What was found.</param>
    /// <param name="diagnostic">As it would be told if all stood in one file.</param>
    /// <param name="isOfLower">The lower file alone has the problem too.</param>
    /// <param name="locationsOf">The file that a setting stands in.</param>
    internal static Diagnostic? ToDiagnostic(
        IReadOnlyList<Setting> settings, Problem problem, Diagnostic diagnostic, bool isOfLower, Func<Setting, FileLocations> locationsOf)
    {
        if (problem.Entry < 0 || problem.Entry >= settings.Count)
            return null;
        var entry = settings[problem.Entry];
        if (entry.IsOwn)
            return problem.Rule == SRA4002.Rule ? Twice(entry, settings[problem.Related], diagnostic) : diagnostic;
        if (isOfLower)
            return null;
        var cause = Cause(settings, problem, entry);
        return diagnostic.With(
            location: locationsOf(cause).Of(cause.Node.NameSpan), additionalLocations: [locationsOf(entry).Of(entry.Node.NameSpan)]);
    }

    /// <summary>The setting of this file that makes the other one wrong: the one that the rule names, else one of its block.</summary>
    private static Setting Cause(IReadOnlyList<Setting> settings, Problem problem, Setting entry)
    {
        if (problem.Related >= 0 && problem.Related < settings.Count && settings[problem.Related].IsOwn)
            return settings[problem.Related];
        var own = settings.Where(static each => each.IsOwn).ToList();
        var block = AwsServices.PrefixOf(entry.Key);
        return own.Find(each => AwsServices.PrefixOf(each.Key) == block) is { Node: not null } beside ? beside : own[0];
    }

    private static Diagnostic Twice(Setting entry, Setting earlier, Diagnostic diagnostic)
    {
        var isSameName = entry.Node.Parent == earlier.Node.Parent
            && string.Equals(entry.Node.Name, earlier.Node.Name, StringComparison.OrdinalIgnoreCase);
        return diagnostic.With(message: SRA4002.TwiceInSettingsMessage(entry.Key, isSameName));
    }
}
