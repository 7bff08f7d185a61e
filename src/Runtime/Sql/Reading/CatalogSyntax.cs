using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>CREATE EXTERNAL CATALOG.</summary>
internal static class CatalogSyntax
{
    internal static void Read(SqlCursor cursor, StatementContent content)
    {
        cursor.Expect("CREATE", "EXTERNAL", "CATALOG");
        PropertySyntax.ReadCondition(cursor, content);
        cursor.Name("the name of the catalog", mayBeLiteral: true);
        PropertySyntax.ReadComment(cursor, content);
        cursor.Expect("PROPERTIES");
        PropertySyntax.ReadList(cursor, content, SqlClause.Properties);
    }
}
