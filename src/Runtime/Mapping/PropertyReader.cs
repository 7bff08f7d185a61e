using System;
using System.Collections.Generic;
using System.ComponentModel;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>Hands what was read to the members, each by its ordinal. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class PropertyReader
{
    // How many members in a row may well be unset: beyond that the hash is faster.
    private const int Ahead = 8;

    [ThreadStatic]
    private static PropertyReader? _spare;

    private readonly List<WrittenProperty> _pairs = [];
    private readonly List<string> _strays = [];
    private readonly List<int> _repeated = [];
    private readonly List<KeyValuePair<string, string>> _open = [];
    private readonly Dictionary<string, int> _openPlaces = new(StringComparer.Ordinal);
    private string?[] _texts = new string?[32];
    private PropertySchema _schema = null!;
    private int _offset;
    private int _count;
    private int _next;
    private bool _isOdd;

    private PropertyReader()
    {
    }

    /// <summary>Whether no containing type initialises what is being made.</summary>
    public bool IsRoot { get; private set; }

    internal bool IsSettings { get; private set; }

    /// <summary>A setting that the type has no member for is an error.</summary>
    internal bool ErrorOnUnknown { get; set; }

    /// <summary>No member was given a text.</summary>
    internal bool IsEmpty => _open.Count == 0 && Array.TrueForAll(_texts, static text => text is null);

    /// <summary>Every pair as it stands; only where something is odd.</summary>
    internal IReadOnlyList<WrittenProperty> Pairs => _pairs;

    /// <summary>Keys that the type has no member for.</summary>
    internal IReadOnlyList<string> Strays => _strays;

    /// <summary>The slots that were given more than once.</summary>
    internal IReadOnlyList<int> Repeated => _repeated;

    /// <summary>Everything was known, given once, and fits; nothing required is missing.</summary>
    internal bool IsPlain
    {
        get
        {
            if (_isOdd || !HasFittingType || !HasFittingMetastore || (_schema.HasRequired && Missing().Count > 0))
                return false;
            for (var i = 0; i < _count; i++)
            {
                if (_texts[i] is { } text && _schema.Slots[i] is { Type: not MemberType.Text } slot && !ValueText.Fits(slot, text, IsSettings))
                    return false;
            }

            return true;
        }
    }

    /// <summary>
    /// The metastore that the keys say is the one that the type would say itself: with a Glue block it is Glue, unless a member says otherwise.
    /// </summary>
    internal bool HasFittingMetastore
    {
        get
        {
            var slot = _schema.MetastoreSlot;
            if (slot < 0 || IsSettings)
                return true;
            var text = _texts[slot];
            if (HasGlue)
                return string.Equals(text, "glue", StringComparison.OrdinalIgnoreCase) || (text is not null && slot != _schema.Head.ImpliedSlot);
            return text is null || slot != _schema.Head.ImpliedSlot || string.Equals(text, "hive", StringComparison.OrdinalIgnoreCase);
        }
    }

    // Where nothing says the type, the C# type does.
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

    /// <summary>What is required and was not read; within a block only where the block is there.</summary>
    internal IReadOnlyList<PropertySlot> Missing()
    {
        if (!_schema.HasRequired)
            return [];
        var missing = new List<PropertySlot>();
        for (var i = 0; i < _count; i++)
        {
            if (_texts[i] is null && _schema.Slots[i].Is(MemberOptions.Required) && IsThere(i))
                missing.Add(_schema.Slots[i]);
        }

        foreach (var nested in _schema.Nested)
        {
            if (nested.Is(MemberOptions.Required) && !HasAny(nested) && IsThere(nested.First, within: nested) && !missing.Exists(slot => slot == _schema.Slots[nested.First]))
                missing.Add(new PropertySlot(_schema.Slots[nested.First].Key, nested.Path, MemberType.Text, nested.Options));
        }

        return missing;
    }

    /// <summary>StarRocks' default, said aloud.</summary>
    internal void ReportHiveMetastore() => _texts[_schema.MetastoreSlot] = "hive";

    internal static PropertyReader Rent(PropertySchema schema, bool isSettings)
    {
        ref var spare = ref _spare;
        var reader = spare ?? new PropertyReader();
        spare = null;
        reader._schema = schema;
        reader._offset = 0;
        reader._next = 0;
        reader._count = schema.Slots.Length;
        reader.IsSettings = isSettings;
        reader.ErrorOnUnknown = false;
        reader.IsRoot = true;
        if (reader._texts.Length < reader._count)
            reader._texts = new string?[reader._count * 2];
        return reader;
    }

    internal void Return()
    {
        Array.Clear(_texts, 0, _count);
        (Sql, _lost, _taken) = (null, null, null);
        _open.Clear();
        _openPlaces.Clear();
        if (_isOdd)
        {
            _pairs.Clear();
            _strays.Clear();
            _repeated.Clear();
            _isOdd = false;
        }

        _spare = this;
    }

    /// <summary>The text of a slot, by its place in the whole schema.</summary>
    internal string? Text(int slot) => _texts[slot];

    internal void Take(IEnumerable<KeyValuePair<string, string>> properties)
    {
        switch (properties)
        {
            case KeyValuePair<string, string>[] array:
                foreach (var pair in array)
                    Take(pair.Key, pair.Value);
                break;
            case PropertyDictionary dictionary:
                foreach (var pair in dictionary)
                    Take(pair.Key, pair.Value);
                break;
            default:
                // Read once: not every enumeration can be repeated.
                var list = new List<KeyValuePair<string, string>>(properties);
                properties = list;
                foreach (var pair in list)
                    Take(pair.Key, pair.Value);
                break;
        }

        if (!IsPlain)
            KeepPairs(properties);
    }

    internal void TakeSettings(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        foreach (var setting in settings)
        {
            if (setting.Key is null || setting.Value is null || (setting.Value.Length == 0 && _schema.IsNested(setting.Key)))
                continue; // a section's own node
            if (_schema.Settings.TryFind(setting.Key, out var slot))
                Put(slot, setting.Value);
            else if (_schema.Head.IsOpen && setting.Key.StartsWith(OpenProperties.Member + ":", StringComparison.OrdinalIgnoreCase))
                TakeOpen(setting.Key.Substring(OpenProperties.Member.Length + 1).Replace(':', '.'), setting.Value);
            else
                Stray(setting.Key);
        }
    }

    private void Take(string? key, string? value)
    {
        if (key is null || value is null)
            return;
        key = Trimmed(key);
        if (IsNext(key))
            Put(_next++, value);
        else if (_schema.TryFind(key, out var slot))
            Put(slot, value);
        else if (_schema.Head.IsOpen)
            Keep(key, value);
        else if (IsOurs(key))
            Stray(key);
    }

    /// <summary>A setting of the open member, which may name the property of another one.</summary>
    private void TakeOpen(string key, string value)
    {
        key = Trimmed(key);
        if (_schema.TryFind(key, out var slot))
            Put(slot, value);
        else
            Keep(key, value);
    }

    private void Keep(string key, string value)
    {
        var property = new KeyValuePair<string, string>(key, value);
        if (_openPlaces.TryGetValue(key, out var place))
        {
            _isOdd = true;
            _open[place] = property;
            return;
        }

        _openPlaces.Add(key, _open.Count);
        _open.Add(property);
    }

    /// <summary>Properties that were written by a value come in the order of its members: then the key is found without its hash.</summary>
    private bool IsNext(string key)
    {
        var end = Math.Min(_count, _next + Ahead);
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

    private void Put(int slot, string value)
    {
        if (_texts[slot] is not null)
        {
            _repeated.Add(slot);
            _isOdd = true;
        }

        _texts[slot] = value;
    }

    private void Stray(string key)
    {
        _strays.Add(key);
        _isOdd = true;
    }

    /// <summary>A block reads its keys out of a whole statement's; what is not of its prefix, nor meant for it, is none of its business.</summary>
    private bool IsOurs(string key)
    {
        var prefix = _schema.Head.Prefix;
        if (prefix is null)
            return true;
        if (key.Length > prefix.Length && key[prefix.Length] == '.' && key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            return true;
        return _schema.Head.Scope == PropertyScope.Block && Alias.TryFind(key, out var foreign) && foreign.Vocabulary != Vocabulary.Iceberg && foreign.Meant.StartsWith(prefix + ".", StringComparison.Ordinal);
    }

    private void KeepPairs(IEnumerable<KeyValuePair<string, string>> properties)
    {
        _isOdd = true;
        foreach (var pair in properties)
        {
            if (pair.Key is not null && pair.Value is not null && Trimmed(pair.Key) is var key && (_schema.TryFind(key, out _) || IsOurs(key)))
                _pairs.Add(new WrittenProperty(key, pair.Value));
        }
    }

    // StarRocks trims the keys, folds their case in FILES alone, and takes them with a prefix in OUTFILE.
    private string Trimmed(string key)
    {
        if (key.Length > 0 && (char.IsWhiteSpace(key[0]) || char.IsWhiteSpace(key[key.Length - 1])))
            key = key.Trim();
        if (_schema.Head.FoldsKeys)
            return key.ToLowerInvariant();
        return _schema.Head.Scope is { KeyPrefix: not null } scope && !_schema.TryFind(key, out _) ? scope.AsRead(key) : key;
    }

    /// <summary>Every block around a slot has something in it, or is one that is kept as it was initialised.</summary>
    private bool IsThere(int slot, NestedMember? within = null)
    {
        foreach (var nested in _schema.Nested)
        {
            if (nested.Contains(slot) && nested != within && !HasAny(nested))
                return false;

            // From settings such a block keeps what its containing type gave it.
            if (nested.Contains(slot) && nested != within && IsSettings && nested.Options == MemberOptions.None)
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
