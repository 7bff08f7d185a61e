using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Creates the diagnostic of a problem in layered settings. It is located in the file that is checked: at the wrong setting, also one that
/// is merged from another object, or at the setting that makes one of the base file wrong.
/// </summary>
internal static class SettingsDiagnostic
{
    /// <param name="settings">The settings that were evaluated.</param>
    /// <param name="problem">The problem.</param>
    /// <param name="diagnostic">The diagnostic without regard to layers.</param>
    /// <param name="isInBaseFile">Whether the base file, or a merged object, has the same problem by itself.</param>
    /// <param name="locationsOf">Returns the locations of the file that contains a setting.</param>
    internal static Diagnostic? Create(IReadOnlyList<Setting> settings, Problem problem, Diagnostic diagnostic, bool isInBaseFile,
        Func<Setting, FileLocations> locationsOf)
    {
        if (problem.Position < 0 || problem.Position >= settings.Count)
            return null;
        var setting = settings[problem.Position];
        if (setting.IsOwn)
            return problem.Rule == SRA4002.Rule ? ToDuplicateDiagnostic(setting, settings[problem.Related], diagnostic) : diagnostic;
        if (isInBaseFile)
            return null;
        if (setting.IsMerged)
            return diagnostic;
        var cause = FindCause(settings, problem, setting);
        return diagnostic.With(
            location: locationsOf(cause).At(cause.Node.NameSpan),
            additionalLocations: [locationsOf(setting).At(setting.Node.NameSpan)],
            properties: IgnoredKey.RemoveFrom(diagnostic.Properties));
    }

    /// <summary>
    /// Returns the setting of this file that makes a setting of the base file wrong: the one that the problem names, otherwise one of the
    /// same block.
    /// </summary>
    private static Setting FindCause(IReadOnlyList<Setting> settings, Problem problem, Setting setting)
    {
        if (problem.Related >= 0 && problem.Related < settings.Count && settings[problem.Related].IsOwn)
            return settings[problem.Related];
        var own = settings.Where(static candidate => candidate.IsOwn).ToList();
        var block = AwsServices.PrefixOf(setting.Key);
        return own.Find(candidate => AwsServices.PrefixOf(candidate.Key) == block) is { Node: not null } sameBlock ? sameBlock : own[0];
    }

    private static Diagnostic ToDuplicateDiagnostic(Setting setting, Setting earlier, Diagnostic diagnostic)
    {
        var isSameName = setting.Node.Parent == earlier.Node.Parent
            && string.Equals(setting.Node.Name, earlier.Node.Name, StringComparison.OrdinalIgnoreCase);
        return diagnostic.With(message: SRA4002.TwiceInSettingsMessage(setting.Key, isSameName));
    }
}
