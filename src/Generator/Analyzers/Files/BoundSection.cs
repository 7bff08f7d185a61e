using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Represents a section of the application's configuration that an auth block is bound to. It holds names instead of symbols, so that
/// it does not keep a compilation in memory.
/// </summary>
internal sealed class BoundSection(string typeName, string prefix, SettingName[] settings)
{
    private readonly SettingNames _names = new(settings, prefix);

    /// <summary>Gets the name of the type for messages.</summary>
    public string TypeName => typeName;

    public string Prefix => prefix;

    /// <summary>
    /// Gets or sets a value indicating whether another type is bound to the same section; a setting without a member may then belong to
    /// that type.
    /// </summary>
    public bool IsShared { get; set; }

    /// <summary>Returns the property that a setting specifies; null if the type has no member for it.</summary>
    public SettingName? Find(string name) => _names.TryFind(name, out var index) ? settings[index] : null;

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
