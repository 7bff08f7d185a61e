namespace StarRocks.AwsAuth;

/// <summary>EXPORT TABLE.</summary>
internal static class ExportSyntax
{
    internal static void Read(SqlCursor cursor, StatementContent content)
    {
        cursor.Expect("EXPORT", "TABLE");
        PropertySyntax.SkipQualifiedName(cursor, "the name of the table", 3);
        ReadPartitions(cursor, content);
        var start = cursor.Current.Start;
        PropertySyntax.AddPart(cursor, content, SqlPart.Columns, "the list of columns", cursor.Is('(') ? PropertySyntax.ReadNames(cursor, "the name of a column") : [], start);
        cursor.Expect("TO");
        PropertySyntax.ReadText(cursor, content, SqlPart.Path, "TO", "a path in quotes");
        ReadMode(cursor, content);
        PropertySyntax.ReadProperties(cursor, content);
        PropertySyntax.ReadBroker(cursor, content);
    }

    private static void ReadPartitions(SqlCursor cursor, StatementContent content)
    {
        var start = cursor.Current.Start;
        if (cursor.Is("TEMPORARY"))
            cursor.Refuse(cursor.Current.Span, "Temporary partitions have no member that holds them.");
        var hasThem = cursor.Word("PARTITION") || cursor.Word("PARTITIONS");
        string[] partitions = !hasThem ? [] : cursor.Is('(') ? PropertySyntax.ReadNames(cursor, "the name of a partition", mayBeLiteral: true) : [cursor.Name("the name of a partition", mayBeLiteral: true)];
        PropertySyntax.AddPart(cursor, content, SqlPart.Partitions, "PARTITION", partitions, start);
    }

    private static void ReadMode(SqlCursor cursor, StatementContent content)
    {
        var start = cursor.Current.Start;
        var isSynchronous = cursor.Words("WITH", "SYNC");
        if (!isSynchronous && !cursor.Words("WITH", "ASYNC"))
            return;
        cursor.Expect("MODE");
        PropertySyntax.AddPart(cursor, content, SqlPart.Synchronous, "WITH SYNC MODE", isSynchronous, start);
    }
}
