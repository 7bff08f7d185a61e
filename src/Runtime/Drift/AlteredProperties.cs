using System.Collections.Generic;
using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Drift;

/// <summary>Represents the properties of an ALTER … SET statement that have no typed members.</summary>
internal sealed class AlteredProperties
{
    private readonly List<PropertySlot> _slots = [];
    private readonly List<string?> _texts = [];

    public void Add(string key, string value, bool isSecret)
    {
        _slots.Add(new PropertySlot(key, "", isSecret ? MemberType.Secret : MemberType.Text, MemberOptions.Nullable));
        _texts.Add(value);
    }

    public SqlStatement ToSql(StatementDefinition statement, string name) => StatementSql.Write(
        statement,
        statement.SqlForms[0],
        new SqlArguments(name),
        new WrittenClauses(),
        new WrittenProperties([.. _slots], _texts.ToArray()));
}
