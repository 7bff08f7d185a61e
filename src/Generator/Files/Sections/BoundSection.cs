using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Represents a section of the application's configuration that an auth block or a statement is bound to. It holds names instead of
/// symbols, so that it does not keep a compilation in memory.
/// </summary>
internal sealed class BoundSection(string typeName, PropertyScope scope, string? prefix, SettingName[] settings)
{
    private readonly SettingNames _names = new(settings, prefix);

    /// <summary>Gets the name of the type for messages.</summary>
    public string TypeName => typeName;

    public PropertyScope Scope => scope;

    public bool IsStatement => prefix is null;

    /// <summary>Gets the prefix of an auth block; null for a statement.</summary>
    public string? Prefix => prefix;

    /// <summary>Gets the enums of the members, by key.</summary>
    public Dictionary<string, EnumModel> Enums { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the keys whose members are times.</summary>
    public HashSet<string> Durations { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the type of the catalog; null for any other statement.</summary>
    public string? CatalogType { get; init; }

    /// <summary>Gets the name of the member that holds all other properties; null if there is none.</summary>
    public string? AdditionalMember { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether another type is bound to the same section; a setting without a member may then belong to
    /// that type.
    /// </summary>
    public bool IsShared { get; set; }

    /// <summary>Returns the property that a setting specifies; null if the type has no member for it.</summary>
    public SettingName? Find(string name)
    {
        if (_names.TryFind(name, out var index))
            return settings[index];
        if (AdditionalMember is not { } open || !name.StartsWith(open + ":", StringComparison.OrdinalIgnoreCase))
            return null;
        var key = name.Substring(open.Length + 1).Replace(':', '.');
        return FindByKey(key) ?? new SettingName(key, open + "." + key, null, null);
    }

    /// <summary>
    /// Returns the value that StarRocks gets for a setting; null if it is unknown. The setting of an enum may also be the name of its
    /// member, and the setting of a time may have the format of .NET.
    /// </summary>
    public string? ValueOf(in SettingName setting, SettingsNode node)
    {
        if (Setting.ValueOf(setting.Key, node) is not { } text || (Durations.Contains(setting.Key) && text.IndexOf(':') >= 0))
            return null;
        if (Enums.TryGetValue(setting.Key, out var model))
        {
            foreach (var value in model.Values)
            {
                if (string.Equals(value.Member, text, StringComparison.OrdinalIgnoreCase))
                    return value.Text;
            }
        }

        return text;
    }

    /// <summary>Returns the most similar setting for a misspelled name; null if none is similar.</summary>
    public SettingName? Suggest(string name) => _names.Suggest(name) is var index and >= 0 ? settings[index] : null;

    /// <summary>Returns the name of a key in the style of a setting of the same block; null if the key cannot be set there.</summary>
    public string? NameBeside(string key, Setting setting)
    {
        if (FindByKey(key) is not { } wanted || FindByKey(setting.Key) is not { } sibling || BlockOf(wanted) != BlockOf(sibling))
            return null;
        if (setting.Node.Name is not { } name)
            return null;
        if (string.Equals(name, sibling.Key, StringComparison.OrdinalIgnoreCase))
            return wanted.Key;
        if (IsParameter(name, sibling))
            return wanted.Parameter?.Name;
        return string.Equals(name, MemberNameOf(sibling), StringComparison.OrdinalIgnoreCase) ? MemberNameOf(wanted) : null;
    }

    private SettingName? FindByKey(string key) =>
        Array.FindIndex(settings, candidate => string.Equals(candidate.Key, key, StringComparison.Ordinal)) is var index and >= 0
            ? settings[index] : null;

    private static bool IsParameter(string name, in SettingName setting) =>
        string.Equals(name, setting.Parameter?.Name, StringComparison.Ordinal);

    private static string BlockOf(in SettingName setting) => setting.Member.Substring(0, setting.Member.LastIndexOf('.') + 1);

    private static string MemberNameOf(in SettingName setting) => setting.Member.Substring(setting.Member.LastIndexOf('.') + 1);
}
