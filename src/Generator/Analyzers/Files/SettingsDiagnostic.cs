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
internal static class SettingsDiagnostic
{
    /// <param name="settings">What was evaluated.</param>
    /// <param name="problem">What was found.</param>
    /// <param name="diagnostic">As it would be told if all stood in one file.</param>
    /// <param name="isInBaseFile">The lower file alone has the problem too.</param>
    /// <param name="locationsOf">The file that a setting stands in.</param>
    internal static Diagnostic? Create(
        IReadOnlyList<Setting> settings, Problem problem, Diagnostic diagnostic, bool isInBaseFile, Func<Setting, FileLocations> locationsOf)
    {
        if (problem.Entry < 0)
            return null;
        var setting = settings[problem.Entry];
        if (setting.IsOwn)
            return problem.Rule == SRA4002.Rule ? ToDuplicateDiagnostic(setting, settings[problem.Related], diagnostic) : diagnostic;
        if (isInBaseFile)
            return null;
        var cause = FindCause(settings, problem, setting);
        return diagnostic.With(
            location: locationsOf(cause).At(cause.Node.NameSpan), additionalLocations: [locationsOf(setting).At(setting.Node.NameSpan)]);
    }

    /// <summary>The setting of this file that makes the other one wrong: the one that the rule names, else one of its block.</summary>
    private static Setting FindCause(IReadOnlyList<Setting> settings, Problem problem, Setting setting)
    {
        if (problem.Related >= 0 && settings[problem.Related].IsOwn)
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
