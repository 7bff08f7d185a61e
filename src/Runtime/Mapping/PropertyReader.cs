using System;
using System.Collections.Generic;
using System.ComponentModel;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>Provides members with the values that were read for them. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class PropertyReader
{
    // The number of slots to search linearly. Beyond it, a hash lookup is faster.
    private const int SearchLimit = 8;

    [ThreadStatic]
    private static PropertyReader? _pooled;

    private readonly List<WrittenProperty> _properties = [];
    private readonly List<WrittenProperty> _unknownKeys = [];
    private readonly List<int> _repeated = [];
    private readonly List<KeyValuePair<string, string>> _open = [];
    private readonly Dictionary<string, int> _openPositions = new(StringComparer.Ordinal);
    private string?[] _texts = new string?[32];
    private string?[] _settings = new string?[32];
    private PropertySchema _schema = null!;
    private int _offset;
    private int _count;
    private int _next;
    private bool _hasProblems;

    private PropertyReader()
    {
    }

    /// <summary>Gets a value indicating whether the value to create has no initial value from a containing type.</summary>
    public bool IsRoot { get; private set; }

    internal bool IsSettings { get; private set; }

    /// <summary>Whether a setting without a member is an error.</summary>
    internal bool ErrorOnUnknown { get; set; }

    /// <summary>Whether no member has a text.</summary>
    internal bool IsEmpty => _open.Count == 0 && Array.TrueForAll(_texts, static text => text is null);

    /// <summary>All properties in their order; filled only if there are problems.</summary>
    internal IReadOnlyList<WrittenProperty> Properties => _properties;

    /// <summary>The properties that no member of the type has.</summary>
    internal IReadOnlyList<WrittenProperty> UnknownKeys => _unknownKeys;

    /// <summary>The slots that were set more than once.</summary>
    internal IReadOnlyList<int> Repeated => _repeated;

    /// <summary>Whether all keys are known and set once, all values can be converted, and no required member is missing.</summary>
    internal bool IsValid
    {
        get
        {
            if (_hasProblems || !HasFittingType || !HasFittingMetastore || (_schema.HasRequired && Missing().Count > 0))
                return false;
            for (var i = 0; i < _count; i++)
            {
                if (_texts[i] is not { } text || _schema.Slots[i] is not { Type: not MemberType.Text } slot)
                    continue;
                if (!ValueText.Fits(slot, text, IsSettings))
                    return false;
            }

            return true;
        }
    }

    /// <summary>Whether the metastore of the properties is the one that the type would write. A Glue block implies Glue.</summary>
    internal bool HasFittingMetastore
    {
        get
        {
            var slot = _schema.MetastoreSlot;
            if (slot < 0 || IsSettings)
                return true;
            var text = _texts[slot];
            var isImplied = slot == _schema.Head.ImpliedSlot;
            if (HasGlue)
                return string.Equals(text, "glue", StringComparison.OrdinalIgnoreCase) || (text is not null && !isImplied);
            return text is null || !isImplied || string.Equals(text, "hive", StringComparison.OrdinalIgnoreCase);
        }
    }

    // If the property type is absent, the C# type determines the type of the catalog.
    private bool HasFittingType => !_schema.HasFixedType || string.IsNullOrEmpty(_texts[0])
        || string.Equals(_texts[0], _schema.Slots[0].FixedText, StringComparison.OrdinalIgnoreCase);

    private bool HasGlue
    {
        get
        {
            var first = _schema.First[_schema.Head.GlueMember];
            foreach (var nested in _schema.Nested)
            {
                if (nested.First == first)
                    return HasAny(nested);
            }

            return false;
        }
    }

    /// <summary>Returns the missing required members. Members of an auth block are required only if the block is present.</summary>
    internal IReadOnlyList<PropertySlot> Missing()
    {
        if (!_schema.HasRequired)
            return [];
        var missing = new List<PropertySlot>();
        for (var i = 0; i < _count; i++)
        {
            if (_texts[i] is null && _schema.Slots[i].Is(MemberOptions.Required) && IsPresent(i))
                missing.Add(_schema.Slots[i]);
        }

        foreach (var nested in _schema.Nested)
        {
            if (!nested.Is(MemberOptions.Required) || HasAny(nested) || !IsPresent(nested.First, except: nested))
                continue;
            var first = _schema.Slots[nested.First];
            if (!missing.Contains(first))
                missing.Add(new PropertySlot(first.Key, nested.Path, MemberType.Text, nested.Options));
        }

        return missing;
    }

    /// <summary>Sets the metastore to the default of StarRocks, so that the type does not imply Glue.</summary>
    internal void SetHiveMetastore() => _texts[_schema.MetastoreSlot] = "hive";

    internal static PropertyReader Rent(PropertySchema schema, bool isSettings)
    {
        ref var pooled = ref _pooled;
        var reader = pooled ?? new PropertyReader();
        pooled = null;
        reader._schema = schema;
        reader._offset = 0;
        reader._next = 0;
        reader._count = schema.Slots.Length;
        reader.IsSettings = isSettings;
        reader.ErrorOnUnknown = false;
        reader.IsRoot = true;
        if (reader._texts.Length < reader._count)
        {
            reader._texts = new string?[reader._count * 2];
            reader._settings = new string?[reader._count * 2];
        }

        return reader;
    }

    internal void Return()
    {
        Array.Clear(_texts, 0, _count);
        Array.Clear(_settings, 0, _count);
        (Sql, _unreadKeys, _readClauses) = (null, null, null);
        _open.Clear();
        _openPositions.Clear();
        if (_hasProblems)
        {
            _properties.Clear();
            _unknownKeys.Clear();
            _repeated.Clear();
            _hasProblems = false;
        }

        _pooled = this;
    }

    /// <summary>Returns the text of a slot of the root schema.</summary>
    internal string? Text(int slot) => _texts[slot];

    /// <summary>
    /// Returns the setting that contains the value of a key or, if it is missing, would contain it; <see langword="null"/> if there is
    /// none, or if no settings were read.
    /// </summary>
    internal string? SettingOf(string key, string? member)
    {
        if (!IsSettings)
            return null;
        if (_schema.TryFind(key, out var slot) && _settings[slot] is { } setting)
            return setting;
        if (member is null)
            return _unknownKeys.Exists(unknown => KeyText.ForSetting(unknown.Key, unknown.Value) == key) ? key : null;
        return member == AdditionalKeys.Member ? member + ":" + key : member.Replace('.', ':');
    }

    internal void Collect(IEnumerable<KeyValuePair<string, string>> properties)
    {
        switch (properties)
        {
            case KeyValuePair<string, string>[] array:
                foreach (var property in array)
                    Collect(property.Key, property.Value);
                break;
            case PropertyDictionary dictionary:
                foreach (var property in dictionary)
                    Collect(property.Key, property.Value);
                break;
            default:
                // Copied, because not every sequence can be enumerated twice.
                var list = new List<KeyValuePair<string, string>>(properties);
                properties = list;
                foreach (var property in list)
                    Collect(property.Key, property.Value);
                break;
        }

        if (!IsValid)
            KeepProperties(properties);
    }

    internal void CollectSettings(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        foreach (var setting in settings)
        {
            // Sections have no value, or an empty one.
            if (setting.Key is null || setting.Value is null || (setting.Value.Length == 0 && _schema.IsNested(setting.Key)))
                continue;
            if (_schema.Settings.TryFind(setting.Key, out var slot))
            {
                Set(slot, setting.Value);
                _settings[slot] = setting.Key;
            }
            else if (_schema.Head.HasAdditionalProperties
                && setting.Key.StartsWith(AdditionalKeys.Member + ":", StringComparison.OrdinalIgnoreCase))
                CollectAdditionalSetting(setting.Key.Substring(AdditionalKeys.Member.Length + 1).Replace(':', '.'), setting.Value);
            else
                AddUnknownKey(setting.Key, setting.Value);
        }
    }

    private void Collect(string? key, string? value)
    {
        if (key is null || value is null)
            return;
        var written = key;
        key = Normalize(key);
        if (IsNext(key))
            Set(_next++, value);
        else if (_schema.TryFind(key, out var slot))
            Set(slot, value);
        else if (_schema.Head.HasAdditionalProperties)
            SetOpen(key, written, value);
        else if (BelongsToType(key))
            AddUnknownKey(key, value);
    }

    /// <summary>Collects a setting of the additional properties, whose key may belong to another member.</summary>
    private void CollectAdditionalSetting(string key, string value)
    {
        var written = key;
        key = Normalize(key);
        if (_schema.TryFind(key, out var slot))
            Set(slot, value);
        else
            SetOpen(key, written, value);
    }

    /// <summary>
    /// Adds a property of the additional properties. It is compared as StarRocks does, which ignores letter case but keeps it.
    /// </summary>
    private void SetOpen(string key, string written, string value)
    {
        var property = new KeyValuePair<string, string>(_schema.Head.FoldsKeys ? written.Trim() : key, value);
        if (_openPositions.TryGetValue(key, out var position))
        {
            _hasProblems = true;
            _open[position] = property;
            return;
        }

        _openPositions.Add(key, _open.Count);
        _open.Add(property);
    }

    /// <summary>
    /// Indicates whether the key is one of the next slots. Properties that a value has written are in the order of the slots, so that no
    /// hash is needed.
    /// </summary>
    private bool IsNext(string key)
    {
        var end = Math.Min(_count, _next + SearchLimit);
        for (var slot = _next; slot < end; slot++)
        {
            if (string.Equals(_schema.Slots[slot].Key, key, StringComparison.Ordinal))
            {
                _next = slot;
                return true;
            }
        }

        return false;
    }

    private void Set(int slot, string value)
    {
        if (_texts[slot] is not null)
        {
            _repeated.Add(slot);
            _hasProblems = true;
        }

        _texts[slot] = value;
    }

    private void AddUnknownKey(string key, string? value)
    {
        _unknownKeys.Add(new WrittenProperty(key, value));
        _hasProblems = true;
    }

    /// <summary>
    /// Indicates whether a key belongs to the type. An auth block that is read from the properties of a statement ignores keys without its
    /// prefix, except aliases of its parameters.
    /// </summary>
    private bool BelongsToType(string key)
    {
        var prefix = _schema.Head.Prefix;
        if (prefix is null)
            return true;
        if (key.Length > prefix.Length && key[prefix.Length] == '.' && key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            return true;
        return _schema.Head.Scope == PropertyScope.Block && Alias.TryFind(key, out var alias)
            && alias.Vocabulary != Vocabulary.Iceberg && alias.ParameterKey.StartsWith(prefix + ".", StringComparison.Ordinal);
    }

    private void KeepProperties(IEnumerable<KeyValuePair<string, string>> properties)
    {
        _hasProblems = true;
        foreach (var property in properties)
        {
            if (property.Key is null || property.Value is null)
                continue;
            var key = Normalize(property.Key);
            if (_schema.TryFind(key, out _) || BelongsToType(key))
                _properties.Add(new WrittenProperty(key, property.Value));
        }
    }

    // StarRocks trims keys everywhere, ignores their case only in FILES, and expects a prefix in OUTFILE.
    private string Normalize(string key)
    {
        if (key.Length > 0 && (char.IsWhiteSpace(key[0]) || char.IsWhiteSpace(key[key.Length - 1])))
            key = key.Trim();
        if (_schema.Head.FoldsKeys)
            return key.ToLowerInvariant();
        return _schema.Head.Scope is { KeyPrefix: not null } scope && !_schema.TryFind(key, out _) ? scope.AsRead(key) : key;
    }

    /// <summary>Indicates whether every nested member around a slot is read, so that its required members are needed.</summary>
    private bool IsPresent(int slot, NestedMember? except = null)
    {
        foreach (var nested in _schema.Nested)
        {
            if (!nested.Contains(slot) || nested == except)
                continue;
            if (!HasAny(nested))
                return false;

            // Settings replace only some members of such a nested member, and the others keep their initial value.
            if (IsSettings && nested.Options == MemberOptions.None)
                return false;
        }

        return true;
    }

    private bool HasAny(in NestedMember nested)
    {
        for (var i = nested.First; i < nested.First + nested.Count; i++)
        {
            if (_texts[i] is not null && _schema.Slots[i].FixedText is null)
                return true;
        }

        return false;
    }
}
