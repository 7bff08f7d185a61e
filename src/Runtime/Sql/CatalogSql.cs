using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Writes <c>CREATE EXTERNAL CATALOG</c>, laid out as in StarRocks' documentation.</summary>
internal static class CatalogSql
{
    public static SqlStatement Write(string catalogName, ReadOnlySpan<KeyValuePair<string, string>> properties, string[]? masked = null)
    {
        SqlNameArgument.Checked(SqlNameKind.Catalog, catalogName, nameof(catalogName));
        var sql = SqlTextBuilder.Rent(masked);
        sql.Append("CREATE EXTERNAL CATALOG ");
        sql.AppendName(catalogName);
        sql.AppendClause("\nPROPERTIES", properties);
        return sql.ToStatement();
    }
}
