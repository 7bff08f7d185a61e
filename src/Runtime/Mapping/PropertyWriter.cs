using System;
using System.Collections.Generic;
using System.ComponentModel;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>Collects the members of a value. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PropertyWriter
{
    [ThreadStatic]
    private static PropertyWriter? _pooled;

    private string?[] _texts = new string?[32];
    private PropertySchema _schema = null!;
    private int _offset;
    private int _count;

    private PropertyWriter()
    {
    }

    internal Configuration Configuration { get; } = new();

    internal Report Report { get; } = new();

    internal IReadOnlyList<TableColumn>? Columns { get; private set; }

    internal IReadOnlyList<LoadData>? Data { get; private set; }

    /// <summary>The values of clauses other than properties, columns and data.</summary>
    internal WrittenClauses Clauses { get; } = new();

    /// <summary>The properties without a member of their own.</summary>
    internal List<KeyValuePair<string, string>> AdditionalProperties { get; } = [];

    /// <summary>The slots of time spans that are not a whole number of seconds.</summary>
    internal List<int>? FractionalSeconds { get; private set; }

    internal ReadOnlySpan<string?> Texts => _texts.AsSpan(0, _count);

    internal WrittenProperties Properties => new(_schema.Slots, Texts, AdditionalProperties);

    /// <summary>Writes a string.</summary>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="value">The value; <see langword="null"/> is not written.</param>
    public void Add(int ordinal, string? value)
    {
        if (value is not null)
            _texts[_offset + _schema.First[ordinal]] = value;
    }

    /// <summary>Writes a Boolean.</summary>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="value">The value.</param>
    public void Add(int ordinal, bool value) => Add(ordinal, ValueText.Format(value));

    /// <summary>Writes a Boolean.</summary>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="value">The value; <see langword="null"/> is not written.</param>
    public void Add(int ordinal, bool? value) => Add(ordinal, value is { } flag ? ValueText.Format(flag) : null);

    /// <summary>Writes a number.</summary>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="value">The value.</param>
    public void Add(int ordinal, int value) => Add(ordinal, ValueText.Format(value));

    /// <summary>Writes a number.</summary>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="value">The value; <see langword="null"/> is not written.</param>
    public void Add(int ordinal, int? value) => Add(ordinal, value is { } number ? ValueText.Format(number) : null);

    /// <summary>Writes a number.</summary>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="value">The value.</param>
    public void Add(int ordinal, long value) => Add(ordinal, ValueText.Format(value));

    /// <summary>Writes a number.</summary>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="value">The value; <see langword="null"/> is not written.</param>
    public void Add(int ordinal, long? value) => Add(ordinal, value is { } number ? ValueText.Format(number) : null);

    /// <summary>Writes a URI as its original text.</summary>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="value">The value; <see langword="null"/> is not written.</param>
    public void Add(int ordinal, Uri? value) => Add(ordinal, value?.OriginalString);

    /// <summary>Writes the value of a secret.</summary>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="value">The value; <see langword="null"/> is not written.</param>
    public void Add(int ordinal, Secret? value) => Add(ordinal, value?.Value);

    /// <summary>Writes a time span as whole seconds.</summary>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="value">The value.</param>
    public void Add(int ordinal, TimeSpan value)
    {
        if (value.Ticks % TimeSpan.TicksPerSecond != 0)
            (FractionalSeconds ??= []).Add(_offset + _schema.First[ordinal]);
        Add(ordinal, value.Ticks / TimeSpan.TicksPerSecond);
    }

    /// <summary>Writes a time span as whole seconds.</summary>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="value">The value; <see langword="null"/> is not written.</param>
    public void Add(int ordinal, TimeSpan? value)
    {
        if (value is { } time)
            Add(ordinal, time);
    }

    /// <summary>Writes a member of a mapped type.</summary>
    /// <typeparam name="TNested">The type of the member.</typeparam>
    /// <param name="ordinal">The ordinal of the member.</param>
    /// <param name="value">The value.</param>
    /// <param name="schema">The schema of that type.</param>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is <see langword="null"/>.</exception>
    public void AddNested<TNested>(int ordinal, TNested value, PropertySchema<TNested> schema)
    {
        var (outer, offset) = (_schema, _offset);
        if (ordinal == outer.Head.GlueMember && outer.Head.ImpliedSlot >= 0)
            _texts[offset + outer.Head.ImpliedSlot] = outer.Slots[outer.Head.ImpliedSlot].FixedText;
        _schema = schema ?? throw new ArgumentNullException(nameof(schema));
        _offset = offset + outer.First[ordinal];
        schema.Write(value, this);
        (_schema, _offset) = (outer, offset);
    }

    /// <summary>Writes the columns of a file external table.</summary>
    /// <param name="columns">The columns.</param>
    public void AddColumns(IReadOnlyList<TableColumn>? columns) => Columns = Lists.OrNull(columns);

    /// <summary>Writes the data of a load.</summary>
    /// <param name="data">The data.</param>
    public void AddData(IReadOnlyList<LoadData>? data) => Data = Lists.OrNull(data);

    /// <summary>Writes a clause with a text.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The text.</param>
    public void AddClause(string name, string? value) => Clauses.Add(name, value);

    /// <summary>Writes a clause that is a flag.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The flag.</param>
    public void AddClause(string name, bool? value) => Clauses.Add(name, value);

    /// <summary>Writes a clause with a list of texts.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The texts.</param>
    public void AddClause(string name, IReadOnlyList<string>? value) => Clauses.Add(name, value);

    /// <summary>Writes the properties without a member of their own.</summary>
    /// <param name="properties">The properties. Those whose value is <see langword="null"/> are not written.</param>
    public void AddOpen(IEnumerable<KeyValuePair<string, string>>? properties)
    {
        if (properties is PropertyDictionary dictionary)
        {
            foreach (var property in dictionary)
                AdditionalProperties.Add(property);
            return;
        }

        foreach (var property in properties ?? [])
        {
            if (property.Key is not null && property.Value is not null)
                AdditionalProperties.Add(property);
        }
    }

    /// <summary>Returns the pooled writer of the thread, or a new one if it is in use by a getter that writes another value.</summary>
    internal static PropertyWriter Rent(PropertySchema schema)
    {
        ref var pooled = ref _pooled;
        var writer = pooled ?? new PropertyWriter();
        pooled = null;
        writer._schema = schema;
        writer._offset = 0;
        writer._count = schema.Slots.Length;
        if (writer._texts.Length < writer._count)
            writer._texts = new string?[writer._count * 2];
        if (schema.HasFixedType)
            writer._texts[0] = schema.Slots[0].FixedText;
        return writer;
    }

    /// <summary>Clears the writer, so that it keeps no secrets, and returns it to the pool.</summary>
    internal void Return()
    {
        Array.Clear(_texts, 0, _count);
        Columns = null;
        Data = null;
        Clauses.Clear();
        AdditionalProperties.Clear();
        FractionalSeconds = null;
        Configuration.Clear();
        _pooled = this;
    }
}
