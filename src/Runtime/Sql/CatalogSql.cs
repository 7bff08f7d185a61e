using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Writes <c>CREATE EXTERNAL CATALOG</c>, laid out as in StarRocks' documentation.</summary>
internal static class CatalogSql
{
    public static SqlStatement Write(string catalogName, WrittenProperties properties, WrittenParts? parts = null)
    {
        SqlNameArgument.Checked(SqlNameKind.Catalog, catalogName, nameof(catalogName));
        var sql = SqlTextBuilder.Rent();
        sql.Append(parts?.Flag(WrittenParts.IfNotExists) == true ? "CREATE EXTERNAL CATALOG IF NOT EXISTS " : "CREATE EXTERNAL CATALOG ");
        sql.AppendName(catalogName);
        sql.AppendClause("\nCOMMENT ", parts?.Text(WrittenParts.Comment));
        properties.AppendTo(ref sql, "\nPROPERTIES");
        return sql.ToStatement();
    }
}
