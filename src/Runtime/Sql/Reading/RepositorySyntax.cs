namespace StarRocks.AwsAuth;

/// <summary>CREATE REPOSITORY.</summary>
internal static class RepositorySyntax
{
    internal static void Read(SqlCursor cursor, StatementContent content)
    {
        cursor.Expect("CREATE");
        var start = cursor.Current.Start;
        var isReadOnly = cursor.Words("READ", "ONLY");
        PropertySyntax.AddPart(cursor, content, SqlPart.ReadOnly, "READ ONLY", isReadOnly, start);
        cursor.Expect("REPOSITORY");
        cursor.Name("the name of the repository", mayBeLiteral: true);
        if (!cursor.Is("WITH"))
            cursor.Missing("'WITH'");
        PropertySyntax.ReadBroker(cursor, content);
        cursor.Expect("ON", "LOCATION");
        PropertySyntax.ReadText(cursor, content, SqlPart.Location, "ON LOCATION", "a location in quotes");
        PropertySyntax.ReadProperties(cursor, content);
    }
}
