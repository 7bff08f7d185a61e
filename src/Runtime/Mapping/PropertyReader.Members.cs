using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Mapping;

/// <content>
/// Reads members. If a key is absent, a nullable member becomes <see langword="null"/> and other members keep their initial value. If
/// settings are read, all members keep it.
/// </content>
public sealed partial class PropertyReader
{
    /// <summary>Indicates whether the key of a member was read.</summary>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <returns><see langword="true"/> if the key was read; otherwise, <see langword="false"/>.</returns>
    public bool Has(int ordinal) => Find(ordinal) is not null;

    /// <summary>Reads a nullable string.</summary>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="initial">The initial value of the member.</param>
    /// <returns>The value of the member.</returns>
    public string? Text(int ordinal, string? initial = null) => Find(ordinal) ?? (IsSettings ? initial : null);

    /// <summary>Reads a string.</summary>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="initial">The initial value of the member.</param>
    /// <returns>The value of the member.</returns>
    public string RequiredText(int ordinal, string initial = null!) => Find(ordinal) ?? initial;

    /// <summary>Reads a nullable secret.</summary>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="initial">The initial value of the member.</param>
    /// <returns>The value of the member.</returns>
    public Secret? Secret(int ordinal, Secret? initial = null) =>
        Find(ordinal) is { } text ? AwsAuth.Secret.FromString(text) : IsSettings ? initial : null;

    /// <summary>Reads a secret.</summary>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="initial">The initial value of the member.</param>
    /// <returns>The value of the member.</returns>
    public Secret RequiredSecret(int ordinal, Secret initial = null!) =>
        Find(ordinal) is { } text ? AwsAuth.Secret.FromString(text) : initial;

    /// <summary>Reads a nullable URI.</summary>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="initial">The initial value of the member.</param>
    /// <returns>The value of the member.</returns>
    public Uri? Uri(int ordinal, Uri? initial = null) =>
        FindNonEmpty(ordinal) is { } text && ValueText.TryUri(text, out var value) ? value : IsSettings ? initial : null;

    /// <summary>Reads a URI.</summary>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="initial">The initial value of the member.</param>
    /// <returns>The value of the member.</returns>
    public Uri RequiredUri(int ordinal, Uri initial = null!) =>
        FindNonEmpty(ordinal) is { } text && ValueText.TryUri(text, out var value) ? value! : initial;

    /// <summary>Reads a Boolean.</summary>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="initial">The initial value of the member.</param>
    /// <returns>The value of the member.</returns>
    public bool Boolean(int ordinal, bool initial = false) => FindNonEmpty(ordinal) is { } text ? IsTrue(text) : initial;

    /// <summary>Reads a nullable Boolean.</summary>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="initial">The initial value of the member.</param>
    /// <returns>The value of the member.</returns>
    public bool? NullableBoolean(int ordinal, bool? initial = null) =>
        FindNonEmpty(ordinal) is { } text ? IsTrue(text) : IsSettings ? initial : null;

    /// <summary>Reads a 32-bit integer.</summary>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="initial">The initial value of the member.</param>
    /// <returns>The value of the member.</returns>
    public int Int32(int ordinal, int initial = 0) =>
        FindNonEmpty(ordinal) is { } text && ValueText.TryInt32(text, out var value) ? value : initial;

    /// <summary>Reads a nullable 32-bit integer.</summary>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="initial">The initial value of the member.</param>
    /// <returns>The value of the member.</returns>
    public int? NullableInt32(int ordinal, int? initial = null) =>
        FindNonEmpty(ordinal) is { } text && ValueText.TryInt32(text, out var value) ? value : IsSettings ? initial : null;

    /// <summary>Reads a 64-bit integer.</summary>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="initial">The initial value of the member.</param>
    /// <returns>The value of the member.</returns>
    public long Int64(int ordinal, long initial = 0) =>
        FindNonEmpty(ordinal) is { } text && ValueText.TryInt64(text, out var value) ? value : initial;

    /// <summary>Reads a nullable 64-bit integer.</summary>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="initial">The initial value of the member.</param>
    /// <returns>The value of the member.</returns>
    public long? NullableInt64(int ordinal, long? initial = null) =>
        FindNonEmpty(ordinal) is { } text && ValueText.TryInt64(text, out var value) ? value : IsSettings ? initial : null;

    /// <summary>Reads a time span.</summary>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="initial">The initial value of the member.</param>
    /// <returns>The value of the member.</returns>
    public TimeSpan Seconds(int ordinal, TimeSpan initial = default) =>
        FindNonEmpty(ordinal) is { } text && ValueText.TrySeconds(text, IsSettings, out var value) ? value : initial;

    /// <summary>Reads a nullable time span.</summary>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="initial">The initial value of the member.</param>
    /// <returns>The value of the member.</returns>
    public TimeSpan? NullableSeconds(int ordinal, TimeSpan? initial = null) =>
        FindNonEmpty(ordinal) is { } text && ValueText.TrySeconds(text, IsSettings, out var value) ? value : IsSettings ? initial : null;

    /// <summary>Reads an enum.</summary>
    /// <typeparam name="TEnum">The type of the enum.</typeparam>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="parse">Returns the enum member of a property value, or <see langword="null"/> for an unknown value.</param>
    /// <param name="initial">The initial value of the member.</param>
    /// <returns>The value of the member.</returns>
    public TEnum Enumeration<TEnum>(int ordinal, Func<string, TEnum?> parse, TEnum initial = default)
        where TEnum : struct => ParseEnumeration(ordinal, parse) ?? initial;

    /// <summary>Reads a nullable enum.</summary>
    /// <typeparam name="TEnum">The type of the enum.</typeparam>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="parse">Returns the enum member of a property value, or <see langword="null"/> for an unknown value.</param>
    /// <param name="initial">The initial value of the member.</param>
    /// <returns>The value of the member.</returns>
    public TEnum? NullableEnumeration<TEnum>(int ordinal, Func<string, TEnum?> parse, TEnum? initial = null)
        where TEnum : struct => ParseEnumeration(ordinal, parse) ?? (IsSettings ? initial : null);

    /// <summary>Reads the nullable member <c>Properties</c>, which holds all properties without a member of their own.</summary>
    /// <param name="initial">The initial value of the member.</param>
    /// <returns>The value of the member.</returns>
    public PropertyDictionary? AdditionalProperties(IEnumerable<KeyValuePair<string, string>>? initial = null)
        => _open.Count > 0 ? new PropertyDictionary(MergeOpen(initial)) : IsSettings && initial is not null ? Copy(initial) : null;

    /// <summary>Reads the member <c>Properties</c>, which holds all properties without a member of their own.</summary>
    /// <param name="initial">The initial value of the member.</param>
    /// <returns>The value of the member.</returns>
    public PropertyDictionary RequiredAdditionalProperties(IEnumerable<KeyValuePair<string, string>>? initial = null)
        => _open.Count > 0 ? new PropertyDictionary(MergeOpen(initial)) : initial is null ? PropertyDictionary.Empty : Copy(initial);

    /// <summary>Reads a member of a mapped type.</summary>
    /// <typeparam name="T">The type of the member.</typeparam>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="schema">The schema of that type.</param>
    /// <param name="initial">The initial value of the member.</param>
    /// <returns>The value of the member.</returns>
    public T RequiredNested<T>(int ordinal, PropertySchema<T> schema, T initial) =>
        HasAny(ordinal, schema) ? Read(ordinal, schema, initial) : initial;

    /// <summary>Reads a nullable member of a mapped class.</summary>
    /// <typeparam name="T">The type of the member.</typeparam>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="schema">The schema of that type.</param>
    /// <param name="initial">The initial value of the member.</param>
    /// <returns>The value of the member; <see langword="null"/> if none of its keys was read.</returns>
    public T? Nested<T>(int ordinal, PropertySchema<T> schema, T? initial = null)
        where T : class => HasAny(ordinal, schema) ? Read(ordinal, schema, initial) : IsSettings ? initial : null;

    /// <summary>Reads a nullable member of a mapped struct.</summary>
    /// <typeparam name="T">The type of the member.</typeparam>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="schema">The schema of that type.</param>
    /// <param name="initial">The initial value of the member.</param>
    /// <returns>The value of the member; <see langword="null"/> if none of its keys was read.</returns>
    public T? NestedStruct<T>(int ordinal, PropertySchema<T> schema, T? initial = null)
        where T : struct => HasAny(ordinal, schema)
            ? Read(ordinal, schema, initial.GetValueOrDefault(), isRoot: initial is null)
            : IsSettings ? initial : null;

    private string? Find(int ordinal) => _texts[_offset + _schema.First[ordinal]];

    // An empty text means unset for all types except strings.
    private string? FindNonEmpty(int ordinal) => Find(ordinal) is { Length: > 0 } text ? text : null;

    // The text has been validated: it is 'true' or 'false', with blanks around it where Glue trims them.
    private static bool IsTrue(string text) => text.Trim().Length == ValueText.True.Length;

    private TEnum? ParseEnumeration<TEnum>(int ordinal, Func<string, TEnum?> parse)
        where TEnum : struct => FindNonEmpty(ordinal) is { } text ? parse(text) : null;

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

    /// <summary>Returns the additional properties that were read and, for settings, the initial ones that they do not replace.</summary>
    private KeyValuePair<string, string>[] MergeOpen(IEnumerable<KeyValuePair<string, string>>? initial)
    {
        if (!IsSettings || initial is null)
            return [.. _open];
        var merged = new List<KeyValuePair<string, string>>(Copy(initial));
        merged.RemoveAll(property => _openPositions.ContainsKey(Normalize(property.Key)));
        merged.AddRange(_open);
        return [.. merged];
    }

    private static PropertyDictionary Copy(IEnumerable<KeyValuePair<string, string>> initial)
    {
        if (initial is PropertyDictionary dictionary)
            return dictionary;
        var properties = new List<KeyValuePair<string, string>>(initial);
        return new PropertyDictionary(properties.FindAll(static property => property.Value is not null));
    }
}
