using System;
using System.Collections.Generic;
using System.ComponentModel;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>Puts the schema of a mapped type together. For generated code: each call that adds a member takes the next ordinal.</summary>
/// <typeparam name="T">The mapped type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PropertySchemaBuilder<T>
{
    private readonly List<PropertySlot[]> _members = [];
    private readonly Dictionary<int, NestedMember[]> _nested = [];
    private readonly SchemaHead _head;
    private readonly PropertyWrite<T> _write;
    private readonly PropertyRead<T>? _read;
    private string? _blockPrefix;
    private int _glueMember = -1;

    /// <summary>Begins a schema.</summary>
    /// <param name="typeName">The type's name, for texts.</param>
    /// <param name="write">Writes the members.</param>
    /// <param name="read">Makes a value; null for an abstract type.</param>
    public PropertySchemaBuilder(string typeName, PropertyWrite<T> write, PropertyRead<T>? read)
    {
        _head = new SchemaHead(typeName);
        _write = write;
        _read = read;
    }

    /// <summary>An auth block.</summary>
    /// <param name="prefix">For instance <c>aws.s3</c>.</param>
    /// <returns>This builder.</returns>
    public PropertySchemaBuilder<T> Block(string prefix)
    {
        _blockPrefix = prefix;
        _head.Scope = PropertyScope.Block;
        _head.Prefix = prefix;
        return this;
    }

    /// <summary>A group of properties without a meaning of its own.</summary>
    /// <param name="prefix">The prefix of its keys, or null.</param>
    /// <returns>This builder.</returns>
    public PropertySchemaBuilder<T> Map(string? prefix)
    {
        _head.Prefix = prefix;
        return this;
    }

    /// <summary>CREATE EXTERNAL CATALOG.</summary>
    /// <param name="type">The catalog's type.</param>
    /// <returns>This builder.</returns>
    public PropertySchemaBuilder<T> Catalog(CatalogType type)
    {
        _head.Catalog = CatalogDefinitions.OfMember(type.ToString()) ?? throw new ArgumentOutOfRangeException(nameof(type));
        return Statement(StatementKind.ExternalCatalog);
    }

    /// <summary>A statement; a catalog has a method of its own.</summary>
    /// <param name="kind">Which one.</param>
    /// <returns>This builder.</returns>
    public PropertySchemaBuilder<T> Statement(StatementKind kind)
    {
        _head.Scope = StatementKinds.DefinitionOf(kind);
        _head.Kind = kind;
        return this;
    }

    /// <summary>A member.</summary>
    /// <param name="key">Its whole key.</param>
    /// <param name="member">Its name.</param>
    /// <param name="type">What it holds.</param>
    /// <param name="options">How it is declared.</param>
    /// <returns>This builder.</returns>
    public PropertySchemaBuilder<T> Member(string key, string member, MemberType type, MemberOptions options = MemberOptions.None) =>
        Add(new PropertySlot(key, member, type, options));

    /// <summary>A member of an enum.</summary>
    /// <param name="key">Its whole key.</param>
    /// <param name="member">Its name.</param>
    /// <param name="accepts">Whether a word stands for a member of the enum.</param>
    /// <param name="options">How it is declared.</param>
    /// <returns>This builder.</returns>
    public PropertySchemaBuilder<T> Enumeration(string key, string member, Func<string, bool> accepts, MemberOptions options = MemberOptions.None) =>
        Add(new PropertySlot(key, member, MemberType.Enumeration, options, accepts));

    /// <summary>A member that is itself mapped.</summary>
    /// <typeparam name="TNested">Its type.</typeparam>
    /// <param name="member">Its name.</param>
    /// <param name="schema">Its schema.</param>
    /// <param name="options">How it is declared.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    public PropertySchemaBuilder<T> Nested<TNested>(string member, PropertySchema<TNested> schema, MemberOptions options = MemberOptions.None)
    {
        _ = schema ?? throw new ArgumentNullException(nameof(schema));
        if (schema.Head.Prefix == AwsServices.GluePrefix && schema.Head.Scope == PropertyScope.Block)
            _glueMember = _members.Count;
        _nested[_members.Count] =
        [
            new NestedMember(member, 0, schema.Slots.Length, options),
            .. Array.ConvertAll(schema.Nested, inner => inner with { Path = member + "." + inner.Path }),
        ];
        _members.Add(Array.ConvertAll(schema.Slots, slot => slot.Within(member)));
        return this;
    }

    /// <summary>A member <c>Properties</c> takes every property that no other one holds.</summary>
    /// <returns>This builder.</returns>
    public PropertySchemaBuilder<T> Open()
    {
        _head.IsOpen = true;
        return this;
    }

    /// <summary>Ends the schema.</summary>
    /// <returns>The schema.</returns>
    public PropertySchema<T> Build()
    {
        var slots = new List<PropertySlot>();
        if (_head.Catalog is { } catalog && !HasKey(StatementKey.Type))
            slots.Add(new PropertySlot(StatementKey.Type.Name, "", MemberType.Text, MemberOptions.None, fixedText: catalog.Type));
        var first = new int[_members.Count];
        for (var i = 0; i < _members.Count; i++)
        {
            if (i == _glueMember && _head.MetastoreKey is { } metastore && !HasKey(metastore))
            {
                _head.ImpliedSlot = slots.Count;
                slots.Add(new PropertySlot(metastore.Name, "", MemberType.Text, MemberOptions.Nullable, fixedText: "glue"));
            }

            first[i] = slots.Count;
            slots.AddRange(_members[i]);
        }

        if (_head is { Scope: null, Prefix: null } && slots.Exists(static slot => FrontendKeys.TryFind(slot.Key, out _)))
        {
            _head.Scope = PropertyScope.Frontend;
            slots.ForEach(static slot => slot.InFrontend());
        }

        _head.GlueMember = _glueMember;
        var nested = new List<NestedMember>();
        foreach (var members in _nested)
            nested.AddRange(Array.ConvertAll(members.Value, member => member with { First = member.First + first[members.Key] }));
        return new PropertySchema<T>(_head, [.. slots], first, [.. nested], _write, _read);
    }

    private PropertySchemaBuilder<T> Add(PropertySlot slot)
    {
        _members.Add([slot.InBlock(_blockPrefix ?? AwsServices.PrefixOf(slot.Key))]);
        return this;
    }

    private bool HasKey(StatementKey key) => _members.Exists(slots => Array.Exists(slots, slot => slot.StatementKey == key));
}
