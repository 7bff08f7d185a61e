using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Says where the steps of a fix are taken in a settings file, so that what is put in is called as its neighbours are.</summary>
internal sealed class SettingTargets(SettingsLayers layers, BoundSection? section)
{
    /// <summary>Null where the step can't be taken in this file.</summary>
    public SettingTarget? Of(FixStep step)
    {
        var entry = step.Entry < 0 || step.Entry >= layers.All.Count ? (Setting?)null : layers.All[step.Entry];
        return step.Kind switch
        {
            FixKind.Add => Added(step.Key),
            FixKind.SetValue when entry is { IsOwn: false } => Added(step.Key),
            FixKind.SetValue => default(SettingTarget),
            FixKind.Remove => entry is { IsOwn: true } && !layers.IsBelow(step.Key) ? default(SettingTarget) : null,
            _ => entry is { IsOwn: true } own && step.Text is { } key ? Beside(own, key) : null,
        };
    }

    /// <summary>Beside a setting of the same block, else beside any.</summary>
    private SettingTarget? Added(string key)
    {
        var block = AwsServices.PrefixOf(key);
        foreach (var own in layers.All.Where(static each => each.IsOwn).OrderBy(each => AwsServices.PrefixOf(each.Key) == block ? 0 : 1))
        {
            if (Beside(own, key) is { } target)
                return target;
        }

        return null;
    }

    private SettingTarget? Beside(Setting setting, string key)
    {
        if (setting.Node.Parent is not { } parent || setting.Node.Name is not { } name)
            return null;
        var called = section is not null ? section.NameBeside(key, setting) : Called(setting, name.Substring(setting.Section.Length), key);
        return called is null ? null : new SettingTarget(setting.Section + called, parent.Value.ToTextSpan());
    }

    private static string? Called(Setting setting, string name, string key)
    {
        if (setting.Prefix.Length > 0)
            return key.StartsWith(setting.Prefix + ".", StringComparison.Ordinal) ? key.Substring(setting.Prefix.Length + 1) : null;
        if (name.IndexOf(':') < 0)
            return key;
        return AwsServices.PrefixOf(key) is { } prefix ? prefix.Replace('.', ':') + ":" + key.Substring(prefix.Length + 1) : null;
    }
}
