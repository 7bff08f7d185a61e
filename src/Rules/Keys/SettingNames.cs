using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Finds properties by the names of settings, in any letter case: the path of a member (<c>S3:UseInstanceProfile</c>), the same with the
/// name of the parameter (<c>S3:use_instance_profile</c>), or the StarRocks key, with dots or with colons.
/// </summary>
internal sealed class SettingNames
{
    private readonly Dictionary<string, int> _slots = new(StringComparer.OrdinalIgnoreCase);

    private readonly SettingName[] _all;
    private readonly int _longest;

    /// <param name="slots">The properties.</param>
    /// <param name="prefix">The prefix of the keys of the type, without the last dot; null if they have none.</param>
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

        // Otherwise a text of many colons takes quadratic time.
        if (name.Length > _longest)
            return false;

        // The dots of a key can be colons, in the whole key or after the name of a block.
        for (var colon = name.LastIndexOf(':'); colon >= 0; colon = colon == 0 ? -1 : name.LastIndexOf(':', colon - 1))
        {
            if (_slots.TryGetValue(name.Substring(0, colon) + name.Substring(colon).Replace(':', '.'), out slot))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Returns the length of the path of a section before a known name, including its last colon; 0 if the key does not end with a known
    /// name.
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

    /// <summary>Returns the property that a misspelled setting stands for, in the block that its path names; -1 if none is near.</summary>
    internal int Suggest(string name)
    {
        var colon = name.LastIndexOf(':');
        var block = colon < 0 ? "" : name.Substring(0, colon + 1);
        var parameter = SnakeCase.Of(name.Substring(colon + 1));
        (AwsService Service, Parameter? Parameter)? suggestion = null;
        for (var i = 0; i < _all.Length; i++)
        {
            if (_all[i] is not { Service: { } service, Member.Length: > 0 } slot)
                continue;
            if (!string.Equals(BlockOf(slot), block, StringComparison.OrdinalIgnoreCase))
                continue;
            if (suggestion?.Service != service)
                suggestion = (service, KeySuggestions.Find(service, parameter));
            if (suggestion.Value.Parameter is { } found && found == slot.Parameter)
                return i;
        }

        return SuggestMember(block, name.Substring(block.Length));
    }

    /// <summary>
    /// Returns the property whose member in a block, or whose whole key, is nearest to a misspelled name; -1 if none or several are.
    /// </summary>
    private int SuggestMember(string block, string name)
    {
        if (name.Length > KeySuggestions.MaxLength)
            return -1;
        var letters = KeySuggestions.Letters(name);
        var isKey = block.Length == 0 && name.IndexOf('.') >= 0;
        var (nearest, least) = (-1, int.MaxValue);
        for (var i = 0; i < _all.Length; i++)
        {
            var slot = _all[i];
            if (slot.Member.Length == 0 || (!isKey && !string.Equals(BlockOf(slot), block, StringComparison.OrdinalIgnoreCase)))
                continue;
            var known = isKey ? slot.Key : slot.Member.Substring(block.Length);
            if (known.Length > 0 && KeySuggestions.Distance(letters, known) is { } distance && distance <= least)
                (nearest, least) = (distance == least ? -1 : i, distance);
        }

        return nearest;
    }

    private static string BlockOf(in SettingName slot) =>
        slot.Member.LastIndexOf('.') is var dot and >= 0 ? slot.Member.Substring(0, dot + 1).Replace('.', ':') : "";
}
