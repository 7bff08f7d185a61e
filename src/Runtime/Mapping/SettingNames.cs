using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>
/// By what settings call a property, in any letter case: by the path of its member (<c>S3:UseInstanceProfile</c>), with the parameter for
/// the last name (<c>S3:use_instance_profile</c>), or by StarRocks' own key, its dots as they are or as levels.
/// </summary>
internal sealed class SettingNames
{
    private readonly Dictionary<string, int> _slots = new(StringComparer.OrdinalIgnoreCase);

    internal SettingNames(PropertySlot[] slots, string? prefix)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            var slot = slots[i];
            _slots[slot.Key] = i;
            if (slot.Member.Length == 0)
                continue;
            var path = slot.Member.Replace('.', ':');
            _slots[path] = i;
            var block = path.LastIndexOf(':') is var colon and >= 0 ? path.Substring(0, colon + 1) : "";
            _slots[block + slot.Key] = i;
            if (slot.Service is not null)
                _slots[block + Rules.ParameterTable.Name(slot.Parameter)] = i;
            else if (prefix is not null && slot.Key.StartsWith(prefix + ".", StringComparison.Ordinal))
                _slots[block + slot.Key.Substring(prefix.Length + 1)] = i;
        }
    }

    internal bool TryFind(string name, out int slot) => _slots.TryGetValue(name, out slot) || (name.IndexOf(':') >= 0 && _slots.TryGetValue(name.Replace(':', '.'), out slot));
}
