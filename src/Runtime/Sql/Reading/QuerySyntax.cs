using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>
/// What stands in a query, or around one: FILES and INTO OUTFILE. The query itself is the caller's own, and read no further than
/// for what is looked for.
/// </summary>
internal static class QuerySyntax
{
    internal static void ReadFiles(SqlCursor cursor, StatementContent content)
    {
        var isTarget = content.Statement == FilesTargetDefinition.Instance;
        var isInsert = false;
        var count = 0;
        while (!cursor.IsAtEnd)
        {
            var word = cursor.Current.Span;
            if (cursor.Words("INSERT", "INTO"))
            {
                isInsert = true;
                continue;
            }

            var isList = cursor.Word("FILES") && cursor.IsList();
            if (!isList)
            {
                if (cursor.Current.Span == word)
                    cursor.Next();
            }
            else if (isInsert == isTarget)
            {
                if (++count > 1)
                    cursor.Refuse(word, "The statement has a second FILES (…), and only one is read.");
                content.FirstWord = word;
                PropertySyntax.ReadList(cursor, content, SqlClause.Files);
            }

            isInsert = false;
        }

        if (count == 0)
            cursor.Refuse(content.FirstWord, isTarget ? "The statement has no INSERT INTO FILES (…)." : "The statement has no FILES (…) that is read from.");
    }

    internal static void ReadOutfile(SqlCursor cursor, StatementContent content)
    {
        while (!cursor.IsAtEnd && !cursor.Words("INTO", "OUTFILE"))
            cursor.Next();
        if (cursor.IsAtEnd)
        {
            cursor.Refuse(content.FirstWord, "The statement has no INTO OUTFILE.");
            return;
        }

        PropertySyntax.ReadText(cursor, content, SqlPart.Path, "INTO OUTFILE", "a path in quotes");
        if (cursor.Words("FORMAT", "AS"))
        {
            var start = cursor.Current.Start;
            PropertySyntax.AddPart(cursor, content, SqlPart.Format, "FORMAT AS", cursor.Name("a format", mayBeLiteral: true), start);
        }

        PropertySyntax.ReadProperties(cursor, content);
    }
}
