using System;
using System.Collections.Generic;
using System.ComponentModel;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>Builds the schema of a mapped type. Each call that adds a member uses the next ordinal. For generated code.</summary>
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

    /// <summary>Initializes a new instance for a type.</summary>
    /// <param name="typeName">The name of the type, for texts.</param>
    /// <param name="write">Writes the members of a value.</param>
    /// <param name="read">Creates a value; <see langword="null"/> for an abstract type.</param>
    public PropertySchemaBuilder(string typeName, PropertyWrite<T> write, PropertyRead<T>? read)
    {
        _head = new SchemaHead(typeName);
        _write = write;
        _read = read;
    }

    /// <summary>Declares the type as an auth block.</summary>
    /// <param name="prefix">The prefix, such as <c>aws.s3</c>.</param>
    /// <returns>This builder.</returns>
    public PropertySchemaBuilder<T> Block(string prefix)
    {
        _blockPrefix = prefix;
        _head.Scope = PropertyScope.Block;
        _head.Prefix = prefix;
        return this;
    }

    /// <summary>Declares the type as a property map.</summary>
    /// <param name="prefix">The prefix of the keys, or <see langword="null"/>.</param>
    /// <returns>This builder.</returns>
    public PropertySchemaBuilder<T> Map(string? prefix)
    {
        _head.Prefix = prefix;
        return this;
    }

    /// <summary>Declares the type as a <c>CREATE EXTERNAL CATALOG</c> statement.</summary>
    /// <param name="type">The type of the catalog.</param>
    /// <returns>This builder.</returns>
    public PropertySchemaBuilder<T> Catalog(CatalogType type)
    {
        _head.Catalog = CatalogDefinitions.OfMember(type.ToString()) ?? throw new ArgumentOutOfRangeException(nameof(type));
        return Statement(StatementKind.ExternalCatalog);
    }

    /// <summary>Declares the type as a statement other than an external catalog.</summary>
    /// <param name="kind">The kind of the statement.</param>
    /// <returns>This builder.</returns>
    public PropertySchemaBuilder<T> Statement(StatementKind kind)
    {
        _head.Scope = StatementKinds.DefinitionOf(kind);
        _head.Kind = kind;
        return this;
    }

    /// <summary>Adds a member.</summary>
    /// <param name="key">The full key.</param>
    /// <param name="member">The name of the member.</param>
    /// <param name="type">The type of the member.</param>
    /// <param name="options">How the member is declared.</param>
    /// <returns>This builder.</returns>
    public PropertySchemaBuilder<T> Member(string key, string member, MemberType type, MemberOptions options = MemberOptions.None) =>
        Add(new PropertySlot(key, member, type, options));

    /// <summary>Adds a member whose type is an enum.</summary>
    /// <param name="key">The full key.</param>
    /// <param name="member">The name of the member.</param>
    /// <param name="accepts">Returns whether a text is the property value of an enum member.</param>
    /// <param name="options">How the member is declared.</param>
    /// <returns>This builder.</returns>
    public PropertySchemaBuilder<T> Enumeration(
        string key,
        string member,
        Func<string, bool> accepts,
        MemberOptions options = MemberOptions.None) => Add(new PropertySlot(key, member, MemberType.Enumeration, options, accepts));

    /// <summary>Adds a member of a mapped type.</summary>
    /// <typeparam name="TNested">The type of the member.</typeparam>
    /// <param name="member">The name of the member.</param>
    /// <param name="schema">The schema of its type.</param>
    /// <param name="options">How the member is declared.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is <see langword="null"/>.</exception>
    public PropertySchemaBuilder<T> Nested<TNested>(
        string member,
        PropertySchema<TNested> schema,
        MemberOptions options = MemberOptions.None)
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

    /// <summary>Declares that a member <c>Properties</c> holds all properties without a member of their own.</summary>
    /// <returns>This builder.</returns>
    public PropertySchemaBuilder<T> AdditionalProperties()
    {
        _head.HasAdditionalProperties = true;
        return this;
    }

    /// <summary>Creates the schema.</summary>
    /// <returns>The schema.</returns>
    public PropertySchema<T> Build()
    {
        var slots = new List<PropertySlot>();
        if (_head.Catalog is { } catalog && !HasKey(StatementKey.Type))
            slots.Add(ImpliedProperty(StatementKey.Type, MemberOptions.None, catalog.Type));
        var first = new int[_members.Count];
        for (var i = 0; i < _members.Count; i++)
        {
            if (i == _glueMember && _head.MetastoreKey is { } metastore && !HasKey(metastore))
            {
                _head.ImpliedSlot = slots.Count;
                slots.Add(ImpliedProperty(metastore, MemberOptions.Nullable, "glue"));
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
        {
            var offset = first[members.Key];
            nested.AddRange(Array.ConvertAll(members.Value, member => member with { First = member.First + offset }));
        }

        return new PropertySchema<T>(_head, [.. slots], first, [.. nested], _write, _read);
    }

    private static PropertySlot ImpliedProperty(StatementKey key, MemberOptions options, string value) =>
        new(key.Name, "", MemberType.Text, options, fixedText: value);

    private PropertySchemaBuilder<T> Add(PropertySlot slot)
    {
        _members.Add([slot.InBlock(_blockPrefix ?? AwsServices.PrefixOf(slot.Key))]);
        return this;
    }

    private bool HasKey(StatementKey key) => _members.Exists(slots => Array.Exists(slots, slot => slot.StatementKey == key));
}
