using System;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Finds where the steps of a fix are applied in a settings file. New settings are named in the style of their neighbors. What other nodes
/// repeat is not changed.
/// </summary>
internal sealed class SettingsFixTargets(SettingsLayers layers, BoundSection? section, SettingsFormat format)
{
    /// <summary>Returns the target of a step; null if the step cannot be applied to this file.</summary>
    public SettingsFixTarget? Find(FixStep step)
    {
        var setting = step.Position < 0 || step.Position >= layers.All.Count ? (Setting?)null : layers.All[step.Position];
        if (step is { Kind: FixKind.Add or FixKind.SetValue, Text: null } && format.FromEnvironment(step.Key) is null)
            return null;
        return step.Kind switch
        {
            FixKind.Add => FindForNewKey(step.Key),
            FixKind.SetValue when setting is { IsOwn: false } => FindForNewKey(step.Key),
            _ when setting is { IsOwn: true, Node.IsAnchored: true } => null,
            _ when setting is { IsListed: true } => step.Kind == FixKind.Remove ? null : default(SettingsFixTarget),
            FixKind.SetValue => default(SettingsFixTarget),
            FixKind.Remove => setting is { IsOwn: true, Node: var node } && CanBeRemoved(node) && !layers.IsInBaseFile(step.Key)
                ? default(SettingsFixTarget) : null,
            _ => setting is { IsOwn: true } ownSetting && step.Text is { } key ? FindBeside(ownSetting, key) : null,
        };
    }

    private static bool CanBeRemoved(SettingsNode node) => !node.HasQuestionMark && node.Parent is not { IsAnchored: true, Items.Count: 1 };

    /// <summary>Indicates whether a setting can be added to the object of another one, after its last one.</summary>
    private static bool CanBeFollowed(Setting setting) =>
        setting is { IsOwn: true, Node.Parent: { Items: { } items } } && !items[items.Count - 1].HasQuestionMark;

    /// <summary>Returns a position next to a setting of the same block, otherwise next to any setting.</summary>
    private SettingsFixTarget? FindForNewKey(string key)
    {
        var block = AwsServices.PrefixOf(key);
        foreach (var setting in layers.All.Where(CanBeFollowed).OrderBy(
            setting => AwsServices.PrefixOf(setting.Key) == block ? 0 : 1))
        {
            if (FindBeside(setting, key) is { } target)
                return target;
        }

        return null;
    }

    private SettingsFixTarget? FindBeside(Setting setting, string key)
    {
        if (setting.IsListed || setting.Node.Parent is not { } parent || setting.Node.Name is not { } name)
            return null;
        var newName = section is not null
            ? section.NameBeside(key, setting) : NameBeside(setting, name.Substring(setting.Section.Length), key);
        return newName is null ? null : new SettingsFixTarget(setting.Section + newName, parent.Value.ToTextSpan());
    }

    private static string? NameBeside(Setting setting, string name, string key)
    {
        if (setting.Prefix.Length > 0)
            return key.StartsWith(setting.Prefix + ".", StringComparison.Ordinal) ? key.Substring(setting.Prefix.Length + 1) : null;
        if (name.IndexOf(':') < 0)
            return key;
        return AwsServices.PrefixOf(key) is { } prefix ? prefix.Replace('.', ':') + ":" + key.Substring(prefix.Length + 1) : null;
    }
}
