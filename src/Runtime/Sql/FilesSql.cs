using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Writes what <c>FILES (…)</c> stands in, laid out as in StarRocks' documentation.</summary>
internal static class FilesSql
{
    public static SqlStatement Write(WrittenProperties properties)
    {
        var sql = SqlTextBuilder.Rent();
        properties.AppendTo(ref sql, "FILES");
        return sql.ToFragment();
    }

    public static SqlStatement WriteSelect(WrittenProperties properties) => Write("SELECT * FROM FILES", properties);

    public static SqlStatement WriteDescribe(WrittenProperties properties) => Write("DESC FILES", properties);

    public static SqlStatement WriteInsert(string database, string table, WrittenProperties properties)
    {
        Check(database, table);
        var sql = SqlTextBuilder.Rent();
        sql.Append("INSERT INTO ");
        sql.AppendName(database, table);
        properties.AppendTo(ref sql, "\nSELECT * FROM FILES");
        return sql.ToStatement();
    }

    public static SqlStatement WriteCreateTable(string database, string table, WrittenProperties properties)
    {
        Check(database, table);
        var sql = SqlTextBuilder.Rent();
        sql.Append("CREATE TABLE ");
        sql.AppendName(database, table);
        properties.AppendTo(ref sql, " AS\nSELECT * FROM FILES");
        return sql.ToStatement();
    }

    public static SqlStatement WritePipe(string database, string pipe, string table, PipeOptions options, WrittenProperties properties)
    {
        Check(database, table);
        SqlNameArgument.Checked(SqlNameKind.Pipe, pipe, nameof(pipe));
        var (head, own) = (options.Head, options.ToProperties());
        var sql = SqlTextBuilder.Rent();
        sql.Append(head);
        sql.AppendName(database, pipe);
        for (var i = 0; i < own.Count; i++)
        {
            if (i == 0)
                sql.Append("\nPROPERTIES\n(");
            sql.AppendProperty(own[i], isFirst: i == 0);
        }

        if (own.Count > 0)
            sql.Append("\n)");
        sql.Append("\nAS\nINSERT INTO ");
        sql.AppendName(database, table);
        properties.AppendTo(ref sql, "\nSELECT * FROM FILES");
        return sql.ToStatement();
    }

    public static SqlStatement WriteTarget(string query, WrittenProperties properties)
    {
        query = SqlQuery.Checked(query, nameof(query));
        var sql = SqlTextBuilder.Rent();
        properties.AppendTo(ref sql, "INSERT INTO FILES");
        sql.Append("\n");
        sql.Append(query);
        return sql.ToStatement();
    }

    private static SqlStatement Write(string head, WrittenProperties properties)
    {
        var sql = SqlTextBuilder.Rent();
        properties.AppendTo(ref sql, head);
        return sql.ToStatement();
    }

    private static void Check(string database, string table)
    {
        SqlNameArgument.Checked(SqlNameKind.Database, database, nameof(database));
        SqlNameArgument.Checked(SqlNameKind.Table, table, nameof(table));
    }
}
