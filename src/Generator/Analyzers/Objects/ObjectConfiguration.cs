using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Converts an object to the properties that it writes, each with its location in the source.</summary>
internal sealed class ObjectConfiguration
{
    private readonly ObjectState _root;
    private readonly SourceConfiguration _source;
    private readonly List<SourceProperty> _properties = [];
    private readonly List<SourceProperty> _additional = [];

    private ObjectConfiguration(ObjectState root, PropertyScope scope, bool isPartial, StarRocksVersion? targetVersion)
    {
        _root = root;
        _source = new SourceConfiguration(SourceKind.Object, scope, root.Location, root.Whole)
        {
            IsPartial = isPartial,
            TargetVersion = targetVersion,
        };
    }

    internal static SourceConfiguration Create(ObjectState root, PropertyScope scope, bool isPartial, ObjectTypes types)
    {
        var configuration = new ObjectConfiguration(root, scope, isPartial, types.TargetVersionAt(root.Location));
        configuration.Fill();
        return configuration._source;
    }

    private void Fill()
    {
        if (_source.Scope == PropertyScope.Block && _root.Type.Mapped.Prefix is { } prefix && prefix != AwsServices.GluePrefix)
            _source.S3Prefix = prefix;
        if (_root.Type.Catalog is { } catalog && !HasMember(StatementKey.Type))
            AddImplied(StatementKey.Type, catalog.Type, _root.Location, copied: null);
        RecordBlock(_root);
        AddMembers(_root);
        AddImpliedMetastore();

        // Properties without a location come first, the others in the order of the text.
        _source.Properties.AddRange(_additional.Where(property => !_properties.Exists(member => member.Key == property.Key.Trim())));
        _source.Properties.AddRange(_properties.OrderBy(static property => property.Whole.IsEmpty ? -1 : property.Whole.Start));
        _source.FindMember = key => ObjectMembers.Find(_root, key);
    }

    private void AddMembers(ObjectState state)
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
                case MemberType.AdditionalProperties:
                    AddAdditional(state[i]);
                    break;
                case not MemberType.Missing:
                    AddProperty(state, state[i], member.Key);
                    break;
            }
        }
    }

    private void AddAdditional(MemberState member)
    {
        if (member.Value.Properties is not { } additional)
        {
            // An unknown collection may contain any key.
            _source.IsPartial |= !member.Value.IsUnset;
            return;
        }

        foreach (var property in additional)
        {
            var whole = member.Copied is null ? property.Whole : default;
            _additional.Add(property with { Whole = whole, IsAdditional = true, Copied = member.Copied });
        }
    }

    private void AddProperty(ObjectState state, MemberState member, string key)
    {
        if (member.Value.IsUnset)
            return;
        if (member.Value.IsUnknown && !member.IsWritten)
            _source.PossiblySetKeys.Add(key);
        else
            _properties.Add(
                new SourceProperty(key, member.Value.Text, member.NameLocation ?? state.Location, member.ValueLocation ?? state.Location,
                    member.Whole, Copied: member.IsWritten ? member.Copied : state.Copied));
    }

    private void AddClause(MemberState member, string name)
    {
        if (_root.Type.Mapped.Statement?.FindClause(name) is not { } clause)
            return;
        if (clause == ClauseMember.BrokerName)
            _source.NamesBroker = member.Value.IsUnknown ? null : BrokerClause.Names(member.Value.Texts?[0].Text);
        if (member.Value.IsUnset && clause.Required is not null)
            _source.MissingClause = clause;
        else if (member.Value.Texts is { } texts)
            _source.Clauses.Add(new SourceClause(clause, texts, member.Copied));
    }

    private void AddNested(MemberState member, MappedProperty property)
    {
        if (member.Value.Object is { } nested)
        {
            RecordBlock(nested);
            AddMembers(nested);
        }
        else if (member.Value.IsUnknown)
        {
            AddUnknown(property.Nested!);
        }
    }

    private void RecordBlock(ObjectState state)
    {
        if (!state.Type.IsBlock)
            return;
        if (state.Type.Mapped.Prefix == AwsServices.GluePrefix)
            (_source.HasGlue, _source.GlueLocation) = (true, new SourceLocation(state.Location, state.Copied));
        else if (state.Type.Mapped.Prefix == _source.S3Prefix)
            (_source.HasS3, _source.S3Location) = (true, new SourceLocation(state.Location, state.Copied));
    }

    /// <summary>Adds every key that an object of unknown content may write.</summary>
    private void AddUnknown(MappedType mapped)
    {
        if (mapped.Target.IsBlock && AwsServices.FromPrefix(mapped.Prefix ?? "") is var service && service != AwsService.Other)
        {
            foreach (var parameter in Parameters.All)
            {
                if (parameter.IsOf(service))
                    _source.PossiblySetKeys.Add(parameter.Key(service, mapped.Prefix!));
            }
        }

        foreach (var member in mapped.Members)
        {
            if (member.Nested is { } nested)
                AddUnknown(nested);
            else if (member.Key.Length > 0)
                _source.PossiblySetKeys.Add(member.Key);
        }
    }

    /// <summary>Adds the metastore type that a Glue block implies if no member sets it.</summary>
    private void AddImpliedMetastore()
    {
        if (_root.Type.Catalog?.GlueKey is not { } metastore || FindGlueMember() is not (>= 0 and var glue))
            return;
        var metastoreMember = _root.Type.Members.FindIndex(member => member.Key == metastore.Name);
        var isSetByMember = metastoreMember >= 0 ? !_root.Type.IsReadyMade || !_root[metastoreMember].Value.IsUnset : HasMember(metastore);
        if (isSetByMember || _additional.Exists(property => property.Key.Trim() == metastore.Name))
            return;
        var member = _root[glue];
        if (member.Value.Object is { } block)
            AddImplied(metastore, "glue", member.NameLocation ?? block.Location, member.Copied);
        else if (member.Value.IsUnknown)
            _source.PossiblySetKeys.Add(metastore.Name);
    }

    private int FindGlueMember() =>
        _root.Type.Members.FindLastIndex(static member => member.Nested is { Target.IsBlock: true, Prefix: AwsServices.GluePrefix });

    private void AddImplied(StatementKey key, string text, Location location, Location? copied) =>
        _properties.Add(new SourceProperty(key.Name, text, location, location, default, Copied: copied));

    private bool HasMember(StatementKey key) => HasMember(_root.Type.Mapped, key.Name);

    private static bool HasMember(MappedType mapped, string key) =>
        mapped.Members.Exists(member => member.Key == key || (member.Nested is { } nested && HasMember(nested, key)));
}
