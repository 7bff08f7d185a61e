using System.Collections.Generic;
using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tests.Sql;

/// <summary>Writes statements from properties without evaluating rules.</summary>
internal static class Written
{
    private static readonly WrittenClauses _nothing = new();

    public static SqlStatement Catalog(string name, WrittenProperties properties) => Write(ExternalCatalogDefinition.Instance, new SqlArguments(name), properties);

    public static SqlStatement Table(string database, string table, IReadOnlyList<TableColumn>? columns, WrittenProperties properties) =>
        Write(FileExternalTableDefinition.Instance, new SqlArguments(database, table), properties, columns);

    public static SqlStatement Load(string database, string label, IReadOnlyList<LoadData>? data, WrittenProperties properties) =>
        Write(BrokerLoadDefinition.Instance, new SqlArguments(database, label), properties, null, data);

    private static SqlStatement Write(
        StatementDefinition statement, SqlArguments given, WrittenProperties properties, IReadOnlyList<TableColumn>? columns = null, IReadOnlyList<LoadData>? data = null) =>
        StatementSql.Write(statement, statement.SqlForms[0], given, _nothing, properties, columns, data);
}
