using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Writes <c>EXPORT TABLE … WITH BROKER</c>, whose clauses stand in the reverse order of a load's.</summary>
internal static class ExportSql
{
    public static SqlStatement Write(string database, string table, WrittenParts parts, WrittenProperties properties)
    {
        SqlNameArgument.Checked(SqlNameKind.Database, database, nameof(database));
        SqlNameArgument.Checked(SqlNameKind.Table, table, nameof(table));
        foreach (var partition in parts.Texts(WrittenParts.Partitions))
            SqlNameArgument.Checked(SqlNameKind.Partition, partition, WrittenParts.Partitions);
        foreach (var column in parts.Texts(WrittenParts.Columns))
            SqlNameArgument.Checked(SqlNameKind.Column, column, WrittenParts.Columns);

        var sql = SqlTextBuilder.Rent();
        sql.Append("EXPORT TABLE ");
        sql.AppendName(database, table);
        sql.AppendNames("\nPARTITION (", parts.Texts(WrittenParts.Partitions));
        sql.AppendNames("\n(", parts.Texts(WrittenParts.Columns));
        sql.Append("\nTO ");
        sql.AppendLiteral(parts.Text(WrittenParts.Path)!);
        if (parts.Flag(WrittenParts.Synchronous) is { } isSynchronous)
            sql.Append(isSynchronous ? "\nWITH SYNC MODE" : "\nWITH ASYNC MODE");
        properties.AppendTo(ref sql, "\nPROPERTIES", WrittenProperties.Which.OutsideBlocks);
        BrokerSql.Append(ref sql, parts, properties);
        return sql.ToStatement();
    }
}
