using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>
/// What generated code asks for. Where nothing was read, a nullable member is null and any other one keeps what it was
/// initialised with; from settings every member keeps it.
/// </summary>
public sealed partial class PropertyReader
{
    /// <summary>Whether a member was read.</summary>
    /// <param name="ordinal">The member.</param>
    /// <returns>Whether it was.</returns>
    public bool Has(int ordinal) => Find(ordinal) is not null;

    /// <summary>A nullable string.</summary>
    /// <param name="ordinal">The member.</param>
    /// <param name="initial">What it is initialised with.</param>
    /// <returns>Its value.</returns>
    public string? Text(int ordinal, string? initial = null) => Find(ordinal) ?? (IsSettings ? initial : null);

    /// <summary>A string.</summary>
    /// <param name="ordinal">The member.</param>
    /// <param name="initial">What it is initialised with.</param>
    /// <returns>Its value.</returns>
    public string RequiredText(int ordinal, string initial = null!) => Find(ordinal) ?? initial;

    /// <summary>A nullable secret.</summary>
    /// <param name="ordinal">The member.</param>
    /// <param name="initial">What it is initialised with.</param>
    /// <returns>Its value.</returns>
    public Secret? Secret(int ordinal, Secret? initial = null) => Find(ordinal) is { } text ? AwsAuth.Secret.FromString(text) : IsSettings ? initial : null;

    /// <summary>A secret.</summary>
    /// <param name="ordinal">The member.</param>
    /// <param name="initial">What it is initialised with.</param>
    /// <returns>Its value.</returns>
    public Secret RequiredSecret(int ordinal, Secret initial = null!) => Find(ordinal) is { } text ? AwsAuth.Secret.FromString(text) : initial;

    /// <summary>A nullable URI.</summary>
    /// <param name="ordinal">The member.</param>
    /// <param name="initial">What it is initialised with.</param>
    /// <returns>Its value.</returns>
    public Uri? Uri(int ordinal, Uri? initial = null) => Given(ordinal) is { } text && ValueText.TryUri(text, out var value) ? value : IsSettings ? initial : null;

    /// <summary>A URI.</summary>
    /// <param name="ordinal">The member.</param>
    /// <param name="initial">What it is initialised with.</param>
    /// <returns>Its value.</returns>
    public Uri RequiredUri(int ordinal, Uri initial = null!) => Given(ordinal) is { } text && ValueText.TryUri(text, out var value) ? value! : initial;

    /// <summary>A boolean.</summary>
    /// <param name="ordinal">The member.</param>
    /// <param name="initial">What it is initialised with.</param>
    /// <returns>Its value.</returns>
    public bool Boolean(int ordinal, bool initial = false) => Given(ordinal) is { } text ? IsTrue(text) : initial;

    /// <summary>A nullable boolean.</summary>
    /// <param name="ordinal">The member.</param>
    /// <param name="initial">What it is initialised with.</param>
    /// <returns>Its value.</returns>
    public bool? NullableBoolean(int ordinal, bool? initial = null) => Given(ordinal) is { } text ? IsTrue(text) : IsSettings ? initial : null;

    /// <summary>A number.</summary>
    /// <param name="ordinal">The member.</param>
    /// <param name="initial">What it is initialised with.</param>
    /// <returns>Its value.</returns>
    public int Int32(int ordinal, int initial = 0) => Given(ordinal) is { } text && ValueText.TryInt32(text, out var value) ? value : initial;

    /// <summary>A nullable number.</summary>
    /// <param name="ordinal">The member.</param>
    /// <param name="initial">What it is initialised with.</param>
    /// <returns>Its value.</returns>
    public int? NullableInt32(int ordinal, int? initial = null) => Given(ordinal) is { } text && ValueText.TryInt32(text, out var value) ? value : IsSettings ? initial : null;

    /// <summary>A number.</summary>
    /// <param name="ordinal">The member.</param>
    /// <param name="initial">What it is initialised with.</param>
    /// <returns>Its value.</returns>
    public long Int64(int ordinal, long initial = 0) => Given(ordinal) is { } text && ValueText.TryInt64(text, out var value) ? value : initial;

    /// <summary>A nullable number.</summary>
    /// <param name="ordinal">The member.</param>
    /// <param name="initial">What it is initialised with.</param>
    /// <returns>Its value.</returns>
    public long? NullableInt64(int ordinal, long? initial = null) => Given(ordinal) is { } text && ValueText.TryInt64(text, out var value) ? value : IsSettings ? initial : null;

    /// <summary>A time span.</summary>
    /// <param name="ordinal">The member.</param>
    /// <param name="initial">What it is initialised with.</param>
    /// <returns>Its value.</returns>
    public TimeSpan Seconds(int ordinal, TimeSpan initial = default) => Given(ordinal) is { } text && ValueText.TrySeconds(text, IsSettings, out var value) ? value : initial;

    /// <summary>A nullable time span.</summary>
    /// <param name="ordinal">The member.</param>
    /// <param name="initial">What it is initialised with.</param>
    /// <returns>Its value.</returns>
    public TimeSpan? NullableSeconds(int ordinal, TimeSpan? initial = null) => Given(ordinal) is { } text && ValueText.TrySeconds(text, IsSettings, out var value) ? value : IsSettings ? initial : null;

    /// <summary>A member of an enum.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="ordinal">The member.</param>
    /// <param name="parse">What a word stands for; null for one that stands for none.</param>
    /// <param name="initial">What it is initialised with.</param>
    /// <returns>Its value.</returns>
    public TEnum Enumeration<TEnum>(int ordinal, Func<string, TEnum?> parse, TEnum initial = default)
        where TEnum : struct => NullableEnumerationOf(ordinal, parse) ?? initial;

    /// <summary>A nullable member of an enum.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="ordinal">The member.</param>
    /// <param name="parse">What a word stands for; null for one that stands for none.</param>
    /// <param name="initial">What it is initialised with.</param>
    /// <returns>Its value.</returns>
    public TEnum? NullableEnumeration<TEnum>(int ordinal, Func<string, TEnum?> parse, TEnum? initial = null)
        where TEnum : struct => NullableEnumerationOf(ordinal, parse) ?? (IsSettings ? initial : null);

    /// <summary>The open member that may be null: every property that no other member holds.</summary>
    /// <param name="initial">What it is initialised with.</param>
    /// <returns>Its value.</returns>
    public PropertyDictionary? Open(IEnumerable<KeyValuePair<string, string>>? initial = null)
        => _open.Count > 0 ? new PropertyDictionary(Opened(initial)) : IsSettings && initial is not null ? Copy(initial) : null;

    /// <summary>The open member.</summary>
    /// <param name="initial">What it is initialised with.</param>
    /// <returns>Its value.</returns>
    public PropertyDictionary RequiredOpen(IEnumerable<KeyValuePair<string, string>>? initial = null)
        => _open.Count > 0 ? new PropertyDictionary(Opened(initial)) : initial is null ? PropertyDictionary.Empty : Copy(initial);

    /// <summary>A member that is itself mapped and can't be null.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="ordinal">The member.</param>
    /// <param name="schema">Its schema.</param>
    /// <param name="initial">What it is initialised with.</param>
    /// <returns>Its value.</returns>
    public T RequiredNested<T>(int ordinal, PropertySchema<T> schema, T initial) => HasAny(ordinal, schema) ? Read(ordinal, schema, initial) : initial;

    /// <summary>A member that is itself mapped and may be null.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="ordinal">The member.</param>
    /// <param name="schema">Its schema.</param>
    /// <param name="initial">What it is initialised with.</param>
    /// <returns>Its value; null where none of its keys was read.</returns>
    public T? Nested<T>(int ordinal, PropertySchema<T> schema, T? initial = null)
        where T : class => HasAny(ordinal, schema) ? Read(ordinal, schema, initial) : IsSettings ? initial : null;

    /// <summary>A struct member that is itself mapped and may be null.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="ordinal">The member.</param>
    /// <param name="schema">Its schema.</param>
    /// <param name="initial">What it is initialised with.</param>
    /// <returns>Its value; null where none of its keys was read.</returns>
    public T? NestedStruct<T>(int ordinal, PropertySchema<T> schema, T? initial = null)
        where T : struct => HasAny(ordinal, schema) ? Read(ordinal, schema, initial.GetValueOrDefault(), isRoot: initial is null) : IsSettings ? initial : null;

    private string? Find(int ordinal) => _texts[_offset + _schema.First[ordinal]];

    /// <summary>As <see cref="Find"/>, for what is no text: there an empty one is unset.</summary>
    private string? Given(int ordinal) => Find(ordinal) is { Length: > 0 } text ? text : null;

    // It fits, so it is one of the two words, maybe with the blanks that Glue trims.
    private static bool IsTrue(string text) => text.Trim().Length == ValueText.True.Length;

    private TEnum? NullableEnumerationOf<TEnum>(int ordinal, Func<string, TEnum?> parse)
        where TEnum : struct => Given(ordinal) is { } text ? parse(text) : null;

    private bool HasAny(int ordinal, PropertySchema schema)
    {
        var first = _offset + _schema.First[ordinal];
        for (var i = first; i < first + schema.Slots.Length; i++)
        {
            if (_texts[i] is not null && schema.Slots[i - first].FixedText is null)
                return true;
        }

        return false;
    }

    private T Read<T>(int ordinal, PropertySchema<T> schema, T? initial, bool isRoot = false)
    {
        var (outer, offset, root) = (_schema, _offset, IsRoot);
        (_schema, _offset, IsRoot) = (schema, offset + outer.First[ordinal], isRoot || initial is null);
        var value = schema.Read(this, initial);
        (_schema, _offset, IsRoot) = (outer, offset, root);
        return value;
    }

    /// <summary>What was read; settings leave what they do not replace.</summary>
    private KeyValuePair<string, string>[] Opened(IEnumerable<KeyValuePair<string, string>>? initial)
    {
        if (!IsSettings || initial is null)
            return [.. _open];
        var all = new List<KeyValuePair<string, string>>(Copy(initial));
        all.RemoveAll(one => _openPlaces.ContainsKey(one.Key));
        all.AddRange(_open);
        return [.. all];
    }

    private static PropertyDictionary Copy(IEnumerable<KeyValuePair<string, string>> initial)
        => initial as PropertyDictionary ?? new PropertyDictionary(new List<KeyValuePair<string, string>>(initial).FindAll(static property => property.Value is not null));
}
