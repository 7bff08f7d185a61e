using System;
using System.Collections.Generic;
using System.ComponentModel;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>Takes the members of a value, each by its ordinal. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PropertyWriter
{
    [ThreadStatic]
    private static PropertyWriter? _spare;

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

    /// <summary>What else of a statement is no property.</summary>
    internal WrittenClauses Clauses { get; } = new();

    /// <summary>What the open member of a statement holds.</summary>
    internal List<KeyValuePair<string, string>> Open { get; } = [];

    /// <summary>The slots of time spans that are not of whole seconds.</summary>
    internal List<int>? BrokenSeconds { get; private set; }

    internal ReadOnlySpan<string?> Texts => _texts.AsSpan(0, _count);

    internal WrittenProperties Properties => new(_schema.Slots, Texts, Open);

    /// <summary>Writes a string.</summary>
    /// <param name="ordinal">The member.</param>
    /// <param name="value">Its value; null is not written.</param>
    public void Add(int ordinal, string? value)
    {
        if (value is not null)
            _texts[_offset + _schema.First[ordinal]] = value;
    }

    /// <summary>Writes a boolean.</summary>
    /// <param name="ordinal">The member.</param>
    /// <param name="value">Its value.</param>
    public void Add(int ordinal, bool value) => Add(ordinal, ValueText.Of(value));

    /// <summary>Writes a boolean.</summary>
    /// <param name="ordinal">The member.</param>
    /// <param name="value">Its value; null is not written.</param>
    public void Add(int ordinal, bool? value) => Add(ordinal, value is { } known ? ValueText.Of(known) : null);

    /// <summary>Writes a number.</summary>
    /// <param name="ordinal">The member.</param>
    /// <param name="value">Its value.</param>
    public void Add(int ordinal, int value) => Add(ordinal, ValueText.Of(value));

    /// <summary>Writes a number.</summary>
    /// <param name="ordinal">The member.</param>
    /// <param name="value">Its value; null is not written.</param>
    public void Add(int ordinal, int? value) => Add(ordinal, value is { } known ? ValueText.Of(known) : null);

    /// <summary>Writes a number.</summary>
    /// <param name="ordinal">The member.</param>
    /// <param name="value">Its value.</param>
    public void Add(int ordinal, long value) => Add(ordinal, ValueText.Of(value));

    /// <summary>Writes a number.</summary>
    /// <param name="ordinal">The member.</param>
    /// <param name="value">Its value; null is not written.</param>
    public void Add(int ordinal, long? value) => Add(ordinal, value is { } known ? ValueText.Of(known) : null);

    /// <summary>Writes a URI as it was given.</summary>
    /// <param name="ordinal">The member.</param>
    /// <param name="value">Its value; null is not written.</param>
    public void Add(int ordinal, Uri? value) => Add(ordinal, value?.OriginalString);

    /// <summary>Writes a secret's value.</summary>
    /// <param name="ordinal">The member.</param>
    /// <param name="value">Its value; null is not written.</param>
    public void Add(int ordinal, Secret? value) => Add(ordinal, value?.Value);

    /// <summary>Writes a time span as whole seconds.</summary>
    /// <param name="ordinal">The member.</param>
    /// <param name="value">Its value.</param>
    public void Add(int ordinal, TimeSpan value)
    {
        if (value.Ticks % TimeSpan.TicksPerSecond != 0)
            (BrokenSeconds ??= []).Add(_offset + _schema.First[ordinal]);
        Add(ordinal, value.Ticks / TimeSpan.TicksPerSecond);
    }

    /// <summary>Writes a time span as whole seconds.</summary>
    /// <param name="ordinal">The member.</param>
    /// <param name="value">Its value; null is not written.</param>
    public void Add(int ordinal, TimeSpan? value)
    {
        if (value is { } known)
            Add(ordinal, known);
    }

    /// <summary>Writes a member that is itself mapped.</summary>
    /// <typeparam name="TNested">Its type.</typeparam>
    /// <param name="ordinal">The member.</param>
    /// <param name="value">Its value.</param>
    /// <param name="schema">Its schema.</param>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
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

    /// <summary>Writes what a load loads.</summary>
    /// <param name="data">The data.</param>
    public void AddData(IReadOnlyList<LoadData>? data) => Data = Lists.OrNull(data);

    /// <summary>Writes a part of a statement that is no property.</summary>
    /// <param name="name">The member.</param>
    /// <param name="value">Its text.</param>
    public void AddClause(string name, string? value) => Clauses.Add(name, value);

    /// <summary>Writes a part of a statement that is no property.</summary>
    /// <param name="name">The member.</param>
    /// <param name="value">Its choice.</param>
    public void AddClause(string name, bool? value) => Clauses.Add(name, value);

    /// <summary>Writes a part of a statement that is no property.</summary>
    /// <param name="name">The member.</param>
    /// <param name="value">Its texts.</param>
    public void AddClause(string name, IReadOnlyList<string>? value) => Clauses.Add(name, value);

    /// <summary>Writes the properties that no other member holds.</summary>
    /// <param name="properties">The properties; a null value is not written.</param>
    public void AddOpen(IEnumerable<KeyValuePair<string, string>>? properties)
    {
        if (properties is PropertyDictionary dictionary)
        {
            foreach (var property in dictionary)
                Open.Add(property);
            return;
        }

        foreach (var property in properties ?? [])
        {
            if (property.Key is not null && property.Value is not null)
                Open.Add(property);
        }
    }

    /// <summary>The thread's own writer, or a new one while a property that is being written writes others.</summary>
    internal static PropertyWriter Rent(PropertySchema schema)
    {
        ref var spare = ref _spare;
        var writer = spare ?? new PropertyWriter();
        spare = null;
        writer._schema = schema;
        writer._offset = 0;
        writer._count = schema.Slots.Length;
        if (writer._texts.Length < writer._count)
            writer._texts = new string?[writer._count * 2];
        if (schema.HasFixedType)
            writer._texts[0] = schema.Slots[0].FixedText;
        return writer;
    }

    /// <summary>Nothing of a value, secrets least of all, stays behind.</summary>
    internal void Return()
    {
        Array.Clear(_texts, 0, _count);
        Columns = null;
        Data = null;
        Clauses.Clear();
        Open.Clear();
        BrokenSeconds = null;
        Configuration.Clear();
        _spare = this;
    }
}
