using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// A section of the application's configuration that an auth block or a statement says it is read from. No symbol: it outlives none.
/// </summary>
internal sealed class BoundSection(string typeName, PropertyScope scope, string? prefix, SettingName[] slots)
{
    private readonly SettingNames _names = new(slots, prefix);

    /// <summary>The type as a message calls it.</summary>
    public string TypeName => typeName;

    public PropertyScope Scope => scope;

    public bool IsStatement => prefix is null;

    /// <summary>The prefix of a block; null for a statement.</summary>
    public string? Prefix => prefix;

    /// <summary>The enums by the keys whose values they are.</summary>
    public Dictionary<string, EnumModel> Enums { get; } = new(StringComparer.Ordinal);

    /// <summary>The keys of members that are times.</summary>
    public HashSet<string> Durations { get; } = new(StringComparer.Ordinal);

    /// <summary>The type of the catalog; null for anything else.</summary>
    public string? CatalogType { get; init; }

    /// <summary>The member that holds any other property; null where there is none.</summary>
    public string? OpenMember { get; init; }

    /// <summary>Another type reads the same section: what this one has no member for may be that one's.</summary>
    public bool IsShared { get; set; }

    /// <summary>The property that a setting gives; null for one that the type has no member for.</summary>
    public SettingName? Find(string name)
    {
        if (_names.TryFind(name, out var slot))
            return slots[slot];
        if (OpenMember is not { } open || !name.StartsWith(open + ":", StringComparison.OrdinalIgnoreCase))
            return null;
        var key = name.Substring(open.Length + 1).Replace(':', '.');
        return At(key) ?? new SettingName(key, open + "." + key, null, null);
    }

    /// <summary>
    /// What StarRocks gets for a setting: settings may also call a value of an enum as its member is called, and write a time as .NET does.
    /// Null where it isn't known.
    /// </summary>
    public string? ValueOf(in SettingName slot, SettingsNode node)
    {
        if (Setting.ValueOf(node) is not { } text || (Durations.Contains(slot.Key) && text.IndexOf(':') >= 0))
            return null;
        if (Enums.TryGetValue(slot.Key, out var words))
        {
            foreach (var word in words.Values)
            {
                if (string.Equals(word.Member, text, StringComparison.OrdinalIgnoreCase))
                    return word.Text;
            }
        }

        return text;
    }

    /// <summary>The member's path, for a setting that is misspelt; null where none is near.</summary>
    public SettingName? Meant(string name) => _names.Meant(name) is var slot and >= 0 ? slots[slot] : null;

    /// <summary>The name of a key beside another setting of its block, written as that one is; null where it cannot stand there.</summary>
    public string? NameBeside(string key, Setting setting)
    {
        if (At(key) is not { } wanted || At(setting.Key) is not { } sibling || BlockOf(wanted) != BlockOf(sibling))
            return null;
        if (setting.Node.Name is not { } name)
            return null;
        if (string.Equals(name, sibling.Key, StringComparison.OrdinalIgnoreCase))
            return wanted.Key;
        if (IsParameter(name, sibling))
            return wanted.Parameter?.Name;
        return string.Equals(name, Own(sibling), StringComparison.OrdinalIgnoreCase) ? Own(wanted) : null;
    }

    private SettingName? At(string key) =>
        Array.FindIndex(slots, slot => string.Equals(slot.Key, key, StringComparison.Ordinal)) is var at and >= 0 ? slots[at] : null;

    private static bool IsParameter(string name, in SettingName slot) =>
        string.Equals(name, slot.Parameter?.Name, StringComparison.Ordinal);

    private static string BlockOf(in SettingName slot) => slot.Member.Substring(0, slot.Member.LastIndexOf('.') + 1);

    private static string Own(in SettingName slot) => slot.Member.Substring(slot.Member.LastIndexOf('.') + 1);
}
