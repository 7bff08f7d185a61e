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

/// <summary>Represents an ordered, read-only dictionary of StarRocks properties.</summary>
/// <remarks>
/// Keys are compared by ordinal, as StarRocks compares them. The indexer, <see cref="TryGetValue"/>, <see cref="Values"/> and the typed
/// enumeration return unmasked values. <see cref="ToString"/>, the debugger, the JSON of System.Text.Json for this type, and the untyped
/// enumeration (<see cref="IEnumerable"/>), with which loggers write an unknown object, show secrets and access keys as <c>******</c>. A
/// serializer that reads the typed interfaces, and <c>string.Join</c>, show the unmasked values. A dictionary that is created from the
/// properties of another one masks the same keys.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[DebuggerTypeProxy(typeof(PropertyDictionaryView))]
[JsonConverter(typeof(PropertyDictionaryJsonConverter))]
public sealed class PropertyDictionary : IReadOnlyDictionary<string, string>
{
    // Up to this size a linear search is as fast as a hash table and allocates nothing.
    private const int ScanLimit = 8;

    private readonly KeyValuePair<string, string>[] _properties;
    private readonly string[]? _alsoMasked;
    private Dictionary<string, int>? _index;

    internal static readonly PropertyDictionary Empty = new([], null);

    /// <summary>Initializes a new instance with copies of properties, such as those of a <c>Dictionary&lt;string, string&gt;</c>.</summary>
    /// <param name="properties">The full keys, such as <c>aws.s3.region</c>, and their values.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="properties"/>, a key or a value is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">A key is repeated. The message contains no value.</exception>
    public PropertyDictionary(IEnumerable<KeyValuePair<string, string>> properties)
    {
        _properties = [.. properties ?? throw new ArgumentNullException(nameof(properties))];
        _index = IndexDistinct(_properties, nameof(properties));
        _alsoMasked = (properties as PropertyDictionary)?._alsoMasked ?? SecretKeyMark.FindMarked(_properties);
    }

    /// <summary>Initializes a new instance that uses an array without copying it.</summary>
    /// <param name="properties">The array, with distinct keys. It must not change afterwards.</param>
    /// <param name="alsoMasked">Keys to mask that do not look like those of secrets.</param>
    internal PropertyDictionary(KeyValuePair<string, string>[] properties, string[]? alsoMasked = null)
    {
        _properties = properties;
        _alsoMasked = alsoMasked;
    }

    /// <inheritdoc cref="Configuration.NamesBroker"/>
    internal bool? NamesBroker { get; init; } = false;

    /// <summary>Gets the number of properties.</summary>
    public int Count => _properties.Length;

    /// <summary>Gets the keys, in order.</summary>
    public IEnumerable<string> Keys => _properties.Select(static property => property.Key);

    /// <summary>Gets the unmasked values, in order.</summary>
    public IEnumerable<string> Values => _properties.Select(static property => property.Value);

    /// <summary>Gets the unmasked value of a property.</summary>
    /// <param name="key">The full key, such as <c>aws.s3.region</c>.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The property is not set.</exception>
    public string this[string key]
        => TryGetValue(key, out var value)
            ? value
            : throw new KeyNotFoundException($"The property '{PropertyMask.KeyOf(key, null)}' is not set.");

    /// <summary>Indicates whether a property is set.</summary>
    /// <param name="key">The full key.</param>
    /// <returns><see langword="true"/> if the property is set; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public bool ContainsKey(string key) => IndexOf(key) >= 0;

    /// <summary>Gets the unmasked value of a property if it is set.</summary>
    /// <param name="key">The full key.</param>
    /// <param name="value">The value, or <see langword="null"/> if the property is not set.</param>
    /// <returns><see langword="true"/> if the property is set; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
#pragma warning disable CS8767 // The interface of netstandard2.0 does not declare that the value may be null.
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
#pragma warning restore CS8767
    {
        var index = IndexOf(key);
        value = index < 0 ? null : _properties[index].Value;
        return index >= 0;
    }

    /// <summary>Compares two sets of properties, such as those of a configuration before and after a rotation of its access keys.</summary>
    /// <param name="before">The original properties.</param>
    /// <param name="after">The new properties.</param>
    /// <returns>The added, changed and removed properties, which can be written as SQL.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="before"/> or <paramref name="after"/> is <see langword="null"/>.
    /// </exception>
    public static PropertyDifference Diff(PropertyDictionary before, PropertyDictionary after) => PropertyDifference.Between(
        before ?? throw new ArgumentNullException(nameof(before)),
        after ?? throw new ArgumentNullException(nameof(after)));

    /// <summary>Returns an enumerator over the properties in order. Allocates nothing.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(_properties, _alsoMasked);

    IEnumerator<KeyValuePair<string, string>> IEnumerable<KeyValuePair<string, string>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns the properties with masked secrets and access keys.</summary>
    /// <returns>A text such as <c>{ aws.s3.region = us-west-2, aws.s3.secret_key = ****** }</c>.</returns>
    public override string ToString()
    {
        var text = new StringBuilder("{");
        foreach (var property in _properties)
        {
            var shown = Shown(property);
            text.Append(text.Length == 1 ? " " : ", ").Append(shown.Key).Append(" = ").Append(shown.Value);
        }

        return text.Append(" }").ToString();
    }

    /// <summary>Returns a property with masked credentials.</summary>
    internal KeyValuePair<string, string> Shown(KeyValuePair<string, string> property) => Shown(property, _alsoMasked);

    /// <summary>Indicates whether the value of a key is masked as a whole.</summary>
    internal bool IsMasked(string key) => PropertyMask.IsMasked(key, _alsoMasked);

    private static KeyValuePair<string, string> Shown(KeyValuePair<string, string> property, string[]? alsoMasked) =>
        new(PropertyMask.KeyOf(property.Key, property.Value), PropertyMask.ValueOf(property.Key, property.Value, alsoMasked));

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
            var (key, value) = (properties[i].Key, properties[i].Value);
            if (key is null)
                throw new ArgumentNullException(parameterName, "A key is null.");
            if (value is null)
                throw new ArgumentNullException(parameterName, $"The value of '{PropertyMask.KeyOf(key, null)}' is null.");
            if (index.ContainsKey(key))
                throw new ArgumentException($"The key '{PropertyMask.KeyOf(key, value)}' is set more than once.", parameterName);
            index.Add(key, i);
        }

        return index;
    }

    /// <summary>Enumerates the properties of a <see cref="PropertyDictionary"/> in order.</summary>
    [SuppressMessage("Performance", "CA1815:Override equals and operator equals", Justification = "Enumerators are not compared.")]
    [SuppressMessage("Design", "CA1034:Nested types should not be visible", Justification = "Enumerators of collections are nested types.")]
    public struct Enumerator : IEnumerator<KeyValuePair<string, string>>
    {
        private readonly KeyValuePair<string, string>[] _properties;
        private readonly string[]? _alsoMasked;
        private int _index;

        internal Enumerator(KeyValuePair<string, string>[] properties, string[]? alsoMasked)
        {
            _properties = properties;
            _alsoMasked = alsoMasked;
            _index = -1;
        }

        /// <summary>Gets the property at the current position of the enumerator, with its unmasked value.</summary>
        public readonly KeyValuePair<string, string> Current => _properties[_index];

        // Loggers, assertion libraries and other writers of unknown objects enumerate without types.
        readonly object IEnumerator.Current => Shown(_properties[_index], _alsoMasked);

        /// <summary>Advances the enumerator to the next property.</summary>
        /// <returns><see langword="true"/> if there is another property; otherwise, <see langword="false"/>.</returns>
        public bool MoveNext() => ++_index < _properties.Length;

        /// <summary>Sets the enumerator to its initial position, before the first property.</summary>
        public void Reset() => _index = -1;

        /// <summary>Releases the enumerator, which holds no resources.</summary>
        public readonly void Dispose()
        {
        }
    }
}
