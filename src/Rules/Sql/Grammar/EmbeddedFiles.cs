namespace StarRocks.AwsAuth.Rules;

/// <summary>FILES (…) in a statement of the user's own, which is read no further than for what is looked for.</summary>
internal static class EmbeddedFiles
{
    internal static void Read(SqlCursor cursor, StatementTree tree)
    {
        var isTarget = tree.Statement == FilesTargetDefinition.Instance;
        var isInsert = false;
        var count = 0;
        while (!cursor.IsAtEnd)
        {
            var word = cursor.Current.Span;
            if (cursor.TryWords("INSERT", "INTO"))
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
                tree.FirstWord = word;
                cursor.Properties(tree, SqlClause.Files);
            }

            isInsert = false;
        }

        if (count == 0)
        {
            var fault = isTarget ? "The statement has no INSERT INTO FILES (…)." : "The statement has no FILES (…) that is read from.";
            cursor.Refuse(tree.FirstWord, fault);
        }
    }
}
