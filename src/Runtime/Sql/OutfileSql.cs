using StarRocks.AwsAuth.Mapping;

namespace StarRocks.AwsAuth;

/// <summary>Writes <c>SELECT … INTO OUTFILE</c>, laid out as in StarRocks' documentation.</summary>
internal static class OutfileSql
{
    public static SqlStatement Write(string query, WrittenParts parts, WrittenProperties properties)
    {
        query = SqlQuery.Checked(query, nameof(query));
        var sql = SqlTextBuilder.Rent();
        sql.Append(query);
        sql.Append("\nINTO OUTFILE ");
        sql.AppendLiteral(parts.Text(WrittenParts.Path)!);
        if (parts.Text(WrittenParts.Format) is { } format)
        {
            sql.Append("\nFORMAT AS ");
            sql.Append(format);
        }

        properties.AppendTo(ref sql, "\nPROPERTIES");
        return sql.ToStatement();
    }
}
