using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Reads what several statements have.</summary>
internal static class PropertySyntax
{
    /// <summary>A list of pairs: at least one, and no comma behind the last.</summary>
    internal static void ReadList(SqlCursor cursor, StatementContent content, SqlClause clause)
    {
        cursor.Expect("(");
        do
        {
            var key = cursor.Current;
            var keyText = cursor.Literal("a key in quotes");
            cursor.Expect("=");
            var value = cursor.Current;
            var valueText = cursor.Literal("a value in quotes");
            if (!cursor.IsBroken)
                content.Pairs.Add(new SqlPair(clause, keyText, valueText, key.Inside, value.Inside));
        }
        while (cursor.Symbol(','));
        cursor.Expect(")");
    }

    internal static void ReadProperties(SqlCursor cursor, StatementContent content)
    {
        if (cursor.Word("PROPERTIES"))
            ReadList(cursor, content, SqlClause.Properties);
    }

    /// <summary>WITH BROKER with a name, a list, both or none.</summary>
    internal static void ReadBroker(SqlCursor cursor, StatementContent content)
    {
        if (!cursor.Words("WITH", "BROKER"))
            return;
        if (!cursor.IsAtEnd && !cursor.Is('(') && !cursor.Is("BY") && !cursor.Is("PROPERTIES") && !cursor.Is("ON"))
        {
            var start = cursor.Current.Start;
            AddPart(cursor, content, SqlPart.BrokerName, "WITH BROKER", cursor.Name("the name of a broker, or a list", mayBeLiteral: true), start);
        }

        if (cursor.Is('('))
            ReadList(cursor, content, SqlClause.Broker);
    }

    internal static void ReadComment(SqlCursor cursor, StatementContent content, string name = SqlPart.Comment)
    {
        if (cursor.Word("COMMENT"))
            ReadText(cursor, content, name, "COMMENT", "a comment in quotes");
    }

    /// <summary>A literal that a member holds.</summary>
    internal static void ReadText(SqlCursor cursor, StatementContent content, string name, string clause, string what)
    {
        var start = cursor.Current.Start;
        AddPart(cursor, content, name, clause, cursor.Literal(what), start);
    }

    /// <summary>A part that ends with what was taken last.</summary>
    internal static void AddPart(SqlCursor cursor, StatementContent content, string name, string clause, object value, int start)
    {
        if (!cursor.IsBroken)
            content.Parts.Add(new SqlPart(name, clause, value, SqlSpan.Between(start, Math.Max(start, cursor.End))));
    }

    /// <summary>IF NOT EXISTS of what is created, IF EXISTS of what is altered.</summary>
    internal static void ReadCondition(SqlCursor cursor, StatementContent content, bool isCreated = true)
    {
        var start = cursor.Current.Start;
        var hasIt = cursor.Word("IF");
        if (hasIt && isCreated)
            cursor.Expect("NOT");
        if (hasIt)
            cursor.Expect("EXISTS");
        AddPart(cursor, content, isCreated ? SqlPart.IfNotExists : SqlPart.IfExists, isCreated ? "IF NOT EXISTS" : "IF EXISTS", hasIt, start);
    }

    /// <summary>A name with those of what it stands in.</summary>
    internal static void SkipQualifiedName(SqlCursor cursor, string what, int parts)
    {
        cursor.Name(what);
        while (--parts > 0 && cursor.Symbol('.'))
            cursor.Name(what);
    }

    /// <summary>Names between parentheses; the opening one stands here.</summary>
    internal static string[] ReadNames(SqlCursor cursor, string what, bool mayBeLiteral = false)
    {
        var names = new List<string>();
        cursor.Expect("(");
        do
            names.Add(cursor.Name(what, mayBeLiteral));
        while (cursor.Symbol(','));
        cursor.Expect(")");
        return [.. names];
    }

    /// <summary>Literals between parentheses.</summary>
    internal static string[] ReadTexts(SqlCursor cursor, string what)
    {
        var texts = new List<string>();
        cursor.Expect("(");
        do
            texts.Add(cursor.Literal(what));
        while (cursor.Symbol(','));
        cursor.Expect(")");
        return [.. texts];
    }
}
