using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>ALTER … SET of a catalog and of a storage volume.</summary>
internal static class AlterSyntax
{
    internal static void ReadCatalog(SqlCursor cursor, StatementContent content)
    {
        cursor.Expect("ALTER", "CATALOG");
        cursor.Name("the name of the catalog", mayBeLiteral: true);
        ReadSet(cursor, content);
    }

    internal static void ReadVolume(SqlCursor cursor, StatementContent content)
    {
        cursor.Expect("ALTER", "STORAGE", "VOLUME");
        PropertySyntax.ReadCondition(cursor, content, isCreated: false);
        cursor.Name("the name of the storage volume", mayBeLiteral: true);
        do
        {
            if (cursor.Word("COMMENT"))
                ReadComment(cursor, content);
            else
                ReadSet(cursor, content);
        }
        while (cursor.Symbol(','));
    }

    private static void ReadComment(SqlCursor cursor, StatementContent content)
    {
        cursor.Expect("=");
        PropertySyntax.ReadText(cursor, content, SqlPart.Comment, "COMMENT", "a comment in quotes");
    }

    private static void ReadSet(SqlCursor cursor, StatementContent content)
    {
        cursor.Expect("SET");
        PropertySyntax.ReadList(cursor, content, SqlClause.Set);
    }
}
