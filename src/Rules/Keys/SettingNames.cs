using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// By what settings call a property, in any letter case: by the path of its member (<c>S3:UseInstanceProfile</c>), with the parameter for
/// the last name (<c>S3:use_instance_profile</c>), or by StarRocks' own key, its dots as they are or as levels.
/// </summary>
internal sealed class SettingNames
{
    private readonly Dictionary<string, int> _slots = new(StringComparer.OrdinalIgnoreCase);

    private readonly SettingName[] _all;
    private readonly int _longest;

    /// <param name="slots">The properties in their order.</param>
    /// <param name="prefix">What the keys of the type begin with, without the last dot.</param>
    internal SettingNames(SettingName[] slots, string? prefix)
    {
        _all = slots;
        for (var i = 0; i < slots.Length; i++)
        {
            var slot = slots[i];
            _slots[slot.Key] = i;
            if (slot.Member.Length == 0)
                continue;
            var path = slot.Member.Replace('.', ':');
            _slots[path] = i;
            var block = BlockOf(slot);
            _slots[block + slot.Key] = i;
            if (slot.Service is not null && AwsServices.PrefixOf(slot.Key) is { } own)
                _slots[own + ":" + path.Substring(block.Length)] = i;
            if (slot.Parameter is { } parameter)
                _slots[block + parameter.Name] = i;
            else if (prefix is not null && slot.Key.StartsWith(prefix + ".", StringComparison.Ordinal))
                _slots[block + slot.Key.Substring(prefix.Length + 1)] = i;
        }

        foreach (var name in _slots.Keys)
            _longest = Math.Max(_longest, name.Length);
    }

    internal bool TryFind(string name, out int slot)
    {
        if (_slots.TryGetValue(name, out slot))
            return true;

        // A text of nothing but colons would be cut and built again at each of them.
        if (name.Length > _longest)
            return false;

        // StarRocks' dots as levels: of the whole key, or of what stands within a block.
        for (var colon = name.LastIndexOf(':'); colon >= 0; colon = colon == 0 ? -1 : name.LastIndexOf(':', colon - 1))
        {
            if (_slots.TryGetValue(name.Substring(0, colon) + name.Substring(colon).Replace(':', '.'), out slot))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Returns the length of what stands before a name that is known, its colon included: the path of a section. 0 where no end of it is known.
    /// </summary>
    internal int PathBefore(string name)
    {
        for (var colon = name.IndexOf(':', Math.Max(0, name.Length - _longest - 1)); colon >= 0; colon = name.IndexOf(':', colon + 1))
        {
            if (TryFind(name.Substring(colon + 1), out _))
                return colon + 1;
        }

        return 0;
    }

    /// <summary>The parameter that a misspelt setting means, within the block that its path names; -1 for none.</summary>
    internal int Meant(string name)
    {
        var colon = name.LastIndexOf(':');
        var block = colon < 0 ? "" : name.Substring(0, colon + 1);
        var parameter = SnakeCase.Of(name.Substring(colon + 1));
        (AwsService Service, Parameter? Parameter)? meant = null;
        for (var i = 0; i < _all.Length; i++)
        {
            if (_all[i] is not { Service: { } service, Member.Length: > 0 } slot || !string.Equals(BlockOf(slot), block, StringComparison.OrdinalIgnoreCase))
                continue;
            if (meant?.Service != service)
                meant = (service, KeySuggestions.Find(service, parameter));
            if (meant.Value.Parameter == slot.Parameter)
                return i;
        }

        return -1;
    }

    private static string BlockOf(in SettingName slot) => slot.Member.LastIndexOf('.') is var dot and >= 0 ? slot.Member.Substring(0, dot + 1).Replace('.', ':') : "";
}
