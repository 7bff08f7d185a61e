using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Lays an object out as the keys and values that it would write, each with its place in the source.</summary>
internal sealed class ObjectConfiguration
{
    private readonly ObjectState _root;
    private readonly SourceConfiguration _source;
    private readonly List<SourceEntry> _entries = [];

    private ObjectConfiguration(ObjectState root, PropertyScope scope, bool isPartial)
    {
        _root = root;
        _source = new SourceConfiguration(SourceHost.Object, scope, root.Location, root.Whole) { IsPartial = isPartial };
    }

    internal static SourceConfiguration Of(ObjectState root, PropertyScope scope, bool isPartial)
    {
        var configuration = new ObjectConfiguration(root, scope, isPartial);
        configuration.Fill();
        return configuration._source;
    }

    private void Fill()
    {
        if (_source.Scope == PropertyScope.Block && _root.Type.Shape.Prefix is { } prefix && prefix != AwsServices.GluePrefix)
            _source.S3Prefix = prefix;
        if (_root.Type.Catalog is { } catalog && !HasMember(StatementKey.Type))
            AddFixed(StatementKey.Type, catalog.Type, _root.Location);
        NoteBlock(_root);
        Add(_root);
        ImplyMetastore();

        // What nobody wrote comes first, the rest in the order of the text.
        _source.Entries.AddRange(_entries.OrderBy(static entry => entry.Whole.IsEmpty ? -1 : entry.Whole.Start));
        _source.MemberOf = key => ObjectMembers.Find(_root, key);
    }

    private void Add(ObjectState state)
    {
        for (var i = 0; i < state.Type.Members.Count; i++)
        {
            var member = state.Type.Members[i];
            switch (member.Type)
            {
                case MemberType.Nested:
                    AddNested(state[i], member);
                    break;
                case MemberType.Columns or MemberType.Data or MemberType.Clause:
                    AddClause(state[i], member.Symbol.Name);
                    break;
                case MemberType.Open:
                    // It may hold any key.
                    _source.IsPartial |= !state[i].Value.IsUnset;
                    break;
                case not MemberType.Missing:
                    Add(state, state[i], member.Key);
                    break;
            }
        }
    }

    private void Add(ObjectState state, MemberState member, string key)
    {
        if (member.Value.IsUnset)
            return;
        if (member.Value.IsUnknown && !member.IsWritten)
            _source.MayBeSet.Add(key);
        else
            _entries.Add(new SourceEntry(key, member.Value.Text, member.Key ?? state.Location, member.Location ?? state.Location, member.Whole));
    }

    private void AddClause(MemberState member, string name)
    {
        if (_root.Type.Shape.Statement?.FindClause(name) is not { } part)
            return;
        if (member.Value.IsUnset && part.Required is not null)
            _source.MissingClause = part;
        else if (member.Value.Texts is { } texts)
            _source.Clauses.Add(new SourceClause(part, texts));
    }

    private void AddNested(MemberState member, MappedProperty property)
    {
        if (member.Value.Object is { } nested)
        {
            NoteBlock(nested);
            Add(nested);
        }
        else if (member.Value.IsUnknown)
        {
            AddUnknown(property.Nested!);
        }
    }

    private void NoteBlock(ObjectState state)
    {
        if (!state.Type.IsBlock)
            return;
        if (state.Type.Shape.Prefix == AwsServices.GluePrefix)
            (_source.HasGlue, _source.GlueLocation) = (true, state.Location);
        else if (state.Type.Shape.Prefix == _source.S3Prefix)
            (_source.HasS3, _source.S3Location) = (true, state.Location);
    }

    /// <summary>An object of which nothing is known, whose type may have been derived from: all that it might write.</summary>
    private void AddUnknown(TypeShape shape)
    {
        if (shape.Target.IsBlock && AwsServices.FromPrefix(shape.Prefix ?? "") is var service && service != AwsService.Other)
        {
            foreach (var parameter in Parameters.All)
            {
                if (parameter.IsOf(service))
                    _source.MayBeSet.Add(parameter.Key(service, shape.Prefix!));
            }
        }

        foreach (var member in shape.Members)
        {
            if (member.Nested is { } nested)
                AddUnknown(nested);
            else if (member.Key.Length > 0)
                _source.MayBeSet.Add(member.Key);
        }
    }

    /// <summary>A Glue block says the metastore where no member does: of a ready-made type, where its member is not set.</summary>
    private void ImplyMetastore()
    {
        if (_root.Type.Catalog?.GlueKey is not { } metastore || GlueMember() is not (>= 0 and var glue))
            return;
        var own = _root.Type.Members.FindIndex(member => member.Key == metastore.Name);
        var isReported = own >= 0 ? !_root.Type.IsReadyMade || !_root[own].Value.IsUnset : HasMember(metastore);
        if (isReported)
            return;
        var member = _root[glue];
        if (member.Value.Object is { } block)
            AddFixed(metastore, "glue", member.Key ?? block.Location);
        else if (member.Value.IsUnknown)
            _source.MayBeSet.Add(metastore.Name);
    }

    private int GlueMember() => _root.Type.Members.FindLastIndex(static member => member.Nested is { Target.IsBlock: true, Prefix: AwsServices.GluePrefix });

    private void AddFixed(StatementKey key, string text, Location place) => _entries.Add(new SourceEntry(key.Name, text, place, place, default));

    private bool HasMember(StatementKey key) => HasMember(_root.Type.Shape, key.Name);

    private static bool HasMember(TypeShape shape, string key) =>
        shape.Members.Exists(member => member.Key == key || (member.Nested is { } nested && HasMember(nested, key)));
}
