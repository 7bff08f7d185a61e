using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text;
using System.Text.Json.Serialization;
using System.Threading;
using StarRocks.AwsAuth.Drift;
using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>
/// StarRocks properties in their order. Keys are compared ordinally, as StarRocks does. The values are the real ones; secrets
/// and access keys are masked in <see cref="ToString"/>, in the debugger and in JSON.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[DebuggerTypeProxy(typeof(PropertyDictionaryView))]
[JsonConverter(typeof(PropertyDictionaryJsonConverter))]
public sealed class PropertyDictionary : IReadOnlyDictionary<string, string>
{
    // Up to here a scan is as fast as a hash, and it needs no second object.
    private const int ScanLimit = 8;

    private readonly KeyValuePair<string, string>[] _properties;
    private readonly string[]? _alsoMasked;
    private Dictionary<string, int>? _index;

    internal static readonly PropertyDictionary Empty = new([], null);

    /// <summary>Copies properties in their order, for instance those of a <c>Dictionary&lt;string, string&gt;</c>.</summary>
    /// <param name="properties">The keys, whole, and their values.</param>
    /// <exception cref="ArgumentNullException"><paramref name="properties"/>, a key or a value is null.</exception>
    /// <exception cref="ArgumentException">A key is repeated; the message names the key alone.</exception>
    public PropertyDictionary(IEnumerable<KeyValuePair<string, string>> properties)
    {
        _properties = [.. properties ?? throw new ArgumentNullException(nameof(properties))];
        _index = IndexDistinct(_properties, nameof(properties));
        _alsoMasked = (properties as PropertyDictionary)?._alsoMasked;
    }

    /// <summary>Takes over an array whose keys are distinct; it must not be changed afterwards.</summary>
    /// <param name="properties">The array.</param>
    /// <param name="alsoMasked">Keys of secrets that do not look like a secret's.</param>
    internal PropertyDictionary(KeyValuePair<string, string>[] properties, string[]? alsoMasked = null)
    {
        _properties = properties;
        _alsoMasked = alsoMasked;
    }

    /// <summary>The number of properties.</summary>
    public int Count => _properties.Length;

    /// <summary>The keys, in order.</summary>
    public IEnumerable<string> Keys => _properties.Select(static property => property.Key);

    /// <summary>The values, in order: the real ones.</summary>
    public IEnumerable<string> Values => _properties.Select(static property => property.Value);

    /// <summary>The value of a key: the real one.</summary>
    /// <param name="key">The whole key, such as <c>aws.s3.region</c>.</param>
    /// <returns>The value.</returns>
    /// <exception cref="KeyNotFoundException">There is no such property.</exception>
    public string this[string key]
        => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no property '{key}'.");

    /// <summary>Whether a key is set.</summary>
    /// <param name="key">The whole key.</param>
    /// <returns>Whether it is set.</returns>
    public bool ContainsKey(string key) => IndexOf(key) >= 0;

    /// <summary>Looks a key up.</summary>
    /// <param name="key">The whole key.</param>
    /// <param name="value">Its value: the real one.</param>
    /// <returns>Whether it is set.</returns>
#pragma warning disable CS8767 // The interface of netstandard2.0 does not say that the value is null where there is none.
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
#pragma warning restore CS8767
    {
        var index = IndexOf(key);
        value = index < 0 ? null : _properties[index].Value;
        return index >= 0;
    }

    /// <summary>What differs between two lists, such as those of a configuration before and after its keys were rotated.</summary>
    /// <param name="before">The one list.</param>
    /// <param name="after">The other list.</param>
    /// <returns>What was added, changed and removed, and the SQL that does it.</returns>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static PropertyDifference Diff(PropertyDictionary before, PropertyDictionary after) =>
        PropertyDifference.Between(before ?? throw new ArgumentNullException(nameof(before)), after ?? throw new ArgumentNullException(nameof(after)));

    /// <summary>Goes through the properties in order, without an allocation.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(_properties);

    IEnumerator<KeyValuePair<string, string>> IEnumerable<KeyValuePair<string, string>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The properties with secrets and access keys masked.</summary>
    /// <returns>For instance <c>{ aws.s3.region = us-west-2, aws.s3.secret_key = ****** }</c>.</returns>
    public override string ToString()
    {
        var text = new StringBuilder("{");
        foreach (var property in _properties)
        {
            text.Append(text.Length == 1 ? " " : ", ").Append(property.Key).Append(" = ")
                .Append(Shown(property));
        }

        return text.Append(" }").ToString();
    }

    /// <summary>The value, or the mask.</summary>
    internal string Shown(KeyValuePair<string, string> property)
        => IsMasked(property.Key) ? Secret.Mask : property.Value;

    /// <summary>Whether the value of a key is shown to nobody.</summary>
    internal bool IsMasked(string key) => SecretKeys.IsMasked(key, _alsoMasked);

    private int IndexOf(string key)
    {
        _ = key ?? throw new ArgumentNullException(nameof(key));
        if (_properties.Length > ScanLimit)
            return Index().TryGetValue(key, out var index) ? index : -1;
        for (var i = 0; i < _properties.Length; i++)
        {
            if (string.Equals(_properties[i].Key, key, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }

    private Dictionary<string, int> Index()
    {
        var index = Volatile.Read(ref _index);
        if (index is null)
        {
            index = IndexDistinct(_properties, nameof(_properties));
            Volatile.Write(ref _index, index);
        }

        return index;
    }

    private static Dictionary<string, int> IndexDistinct(KeyValuePair<string, string>[] properties, string parameterName)
    {
        var index = new Dictionary<string, int>(properties.Length, StringComparer.Ordinal);
        for (var i = 0; i < properties.Length; i++)
        {
            var key = properties[i].Key;
            if (key is null || properties[i].Value is null)
                throw new ArgumentNullException(parameterName, key is null ? "A key is null." : $"The value of '{key}' is null.");
            if (index.ContainsKey(key))
                throw new ArgumentException($"The key '{key}' is given twice.", parameterName);
            index.Add(key, i);
        }

        return index;
    }

    /// <summary>Goes through the properties in order.</summary>
    [SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "Nobody compares enumerators.")]
    [SuppressMessage("Design", "CA1034:Nested types should not be visible", Justification = "The shape of every collection's enumerator.")]
    public struct Enumerator : IEnumerator<KeyValuePair<string, string>>
    {
        private readonly KeyValuePair<string, string>[] _properties;
        private int _index;

        internal Enumerator(KeyValuePair<string, string>[] properties)
        {
            _properties = properties;
            _index = -1;
        }

        /// <summary>The property that the enumerator stands on.</summary>
        public readonly KeyValuePair<string, string> Current => _properties[_index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes on to the next property.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => ++_index < _properties.Length;

        /// <summary>Goes back to the start.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }
    }
}
