using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Writes <c>CREATE EXTERNAL CATALOG</c>, laid out as in StarRocks' documentation.</summary>
internal static class CatalogSql
{
    public static SqlStatement Write(string catalogName, WrittenProperties properties)
    {
        SqlNameArgument.Checked(SqlNameKind.Catalog, catalogName, nameof(catalogName));
        var sql = SqlTextBuilder.Rent();
        sql.Append("CREATE EXTERNAL CATALOG ");
        sql.AppendName(catalogName);
        properties.AppendTo(ref sql, "\nPROPERTIES");
        return sql.ToStatement();
    }
}
