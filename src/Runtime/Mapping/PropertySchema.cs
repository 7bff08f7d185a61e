using System;
using System.Collections.Generic;
using System.ComponentModel;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>
/// Describes a mapped type: its properties in order, and the auth block or statement that it represents. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class PropertySchema
{
    private readonly Dictionary<string, int> _byKey;
    private SettingNames? _settings;

    private protected PropertySchema(SchemaHead head, PropertySlot[] slots, int[] first, NestedMember[] nested)
    {
        Head = head;
        Slots = slots;
        First = first;
        Nested = nested;
        _byKey = new Dictionary<string, int>(slots.Length, StringComparer.Ordinal);
        for (var i = 0; i < slots.Length; i++)
            _byKey[slots[i].Key] = i;
        HasRequired = Array.Exists(slots, static slot => slot.Is(MemberOptions.Required))
            || Array.Exists(nested, static member => member.Is(MemberOptions.Required));
        MetastoreSlot = head.GlueMember < 0 || head.MetastoreKey is not { } metastore
            ? -1
            : Array.FindIndex(slots, slot => slot.StatementKey == metastore);
        var alsoMasked = Array.FindAll(slots, static slot => slot.IsMasked && !SecretKeys.IsMasked(slot.Key));
        AlsoMasked = alsoMasked.Length == 0 ? null : Array.ConvertAll(alsoMasked, static slot => slot.Key);
    }

    internal SchemaHead Head { get; }

    /// <summary>The properties in order, including those of nested members.</summary>
    internal PropertySlot[] Slots { get; }

    /// <summary>The first slot of each member, by ordinal.</summary>
    internal int[] First { get; }

    /// <summary>The members of mapped types, at every depth.</summary>
    internal NestedMember[] Nested { get; }

    /// <summary>The keys to mask that do not look like those of secrets; <see langword="null"/> for none.</summary>
    internal string[]? AlsoMasked { get; }

    /// <summary>Whether a member is required.</summary>
    internal bool HasRequired { get; }

    /// <summary>The slot with the metastore of a catalog that has a Glue block, or -1.</summary>
    internal int MetastoreSlot { get; }

    /// <summary>Whether the first slot is the type of the catalog.</summary>
    internal bool HasFixedType => Slots.Length > 0 && Slots[0].FixedText is not null && Slots[0].StatementKey == StatementKey.Type;

    // Created on demand, because few types are read from settings.
    internal SettingNames Settings => _settings ??= new SettingNames(
        Array.ConvertAll(Slots, static slot => new SettingName(slot.Key, slot.Member, slot.Service, slot.Parameter)), Head.Prefix);

    /// <summary>Indicates whether a path of settings is the section of a nested member.</summary>
    internal bool IsNested(string path) => (Head.HasAdditionalProperties
            && string.Equals(path, AdditionalKeys.Member, StringComparison.OrdinalIgnoreCase))
        || Array.Exists(Nested, member => string.Equals(member.Path, path.Replace(':', '.'), StringComparison.OrdinalIgnoreCase));

    internal bool TryFind(string key, out int slot) => _byKey.TryGetValue(key, out slot);

    /// <summary>Returns the path of the member with a key, or <see langword="null"/>.</summary>
    internal string? MemberOf(string key) =>
        _byKey.TryGetValue(key, out var slot) && Slots[slot].Member.Length > 0 ? Slots[slot].Member : null;
}
