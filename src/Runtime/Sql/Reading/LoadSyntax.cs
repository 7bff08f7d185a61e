using System.Collections.Generic;

namespace StarRocks.AwsAuth;

/// <summary>LOAD LABEL.</summary>
internal static class LoadSyntax
{
    internal static void Read(SqlCursor cursor, StatementContent content)
    {
        cursor.Expect("LOAD", "LABEL");
        PropertySyntax.SkipQualifiedName(cursor, "the label", 2);
        var start = cursor.Current.Start;
        var data = new List<LoadData>();
        cursor.Expect("(");
        do
        {
            if (LoadDataSyntax.Read(cursor) is { } one)
                data.Add(one);
        }
        while (cursor.Symbol(','));
        cursor.Expect(")");
        PropertySyntax.AddPart(cursor, content, SqlPart.Data, "DATA INFILE", data.ToArray(), start);
        PropertySyntax.ReadBroker(cursor, content);
        ReadSystem(cursor, content);
        PropertySyntax.ReadProperties(cursor, content);
    }

    private static void ReadSystem(SqlCursor cursor, StatementContent content)
    {
        var start = cursor.Current.Start;
        if (cursor.Word("BY"))
            PropertySyntax.AddPart(cursor, content, SqlPart.SystemName, "BY", cursor.Name("the name of a system", mayBeLiteral: true), start);
    }
}
