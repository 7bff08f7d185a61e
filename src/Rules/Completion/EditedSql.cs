using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Finds the property that is edited at a position of a SQL text. What follows the position may be incomplete, because it is being
/// typed: the literal at the position is completed before the statement around it is read.
/// </summary>
internal static class EditedSql
{
    // A property that only StarRocks has, so that the list is read even if it has no other one.
    private const string StandInKey = AwsServices.S3Prefix + ".x";

    /// <summary>Returns the key or the value at a position; null if the position is not in one of a property list.</summary>
    /// <param name="text">The whole text, with <see cref="Template.Hole"/> for each hole of an interpolated string.</param>
    /// <param name="position">The position of the caret.</param>
    internal static EditedProperty? At(string text, int position)
    {
        if (LiteralAt(text, position) is not { } literal)
            return null;
        var end = ProposedText.EndOf(text.AsSpan(), position);
        if (EditedTemplate.IsAt(text, SourceSpan.Between(literal.Start + 1, end)))
            return null;
        if (literal.Key == DataClause.FormatKey)
        {
            var span = SourceSpan.Between(literal.Start + 1, end);
            return new EditedProperty(new EditedList(BrokerLoadDefinition.Instance, []), literal.Key, "", span);
        }

        var quote = text[literal.Start];
        var after = end < text.Length && text[end] == quote ? end + 1 : end;
        var standIn = literal.Key is null ? Quoted(StandInKey, quote) : Quoted("x", quote) + "," + Quoted(StandInKey, quote);
        if (literal.Key is not null || !IsNext(text, after, '='))
            standIn += "=" + Quoted("x", quote) + ",";
        var completed = text.Substring(0, literal.Start) + standIn + text.Substring(after);
        var typed = text.Substring(literal.Start + 1, position - literal.Start - 1);
        return ListAt(completed, SourceSpan.Between(literal.Start, literal.Start + standIn.Length)) is { } list
            ? new EditedProperty(list, literal.Key, typed, SourceSpan.Between(literal.Start + 1, end))
            : null;
    }

    /// <summary>Indicates whether a text begins a statement or a property list, which may have no property yet.</summary>
    internal static bool IsBegunIn(string text)
    {
        var lexer = new SqlLexer(text, isTemplate: true);
        while (lexer.Next().Kind != SqlTokenKind.End)
        {
            if (StatementHead.IsAt(lexer) || IsList(lexer))
                return true;
        }

        return false;
    }

    private static bool IsList(SqlLexer lexer)
    {
        var first = lexer.Current;
        var isList = Array.Exists(SqlClause.All, clause => lexer.Skip(clause.Words) && lexer.Is('('));
        lexer.Rewind(first);
        return isList;
    }

    /// <summary>
    /// Returns the literal that is open at a position, and the key if the literal is a value, such as the format of a load; null if there
    /// is none.
    /// </summary>
    private static (int Start, string? Key)? LiteralAt(string text, int position)
    {
        var lexer = new SqlLexer(text.Substring(0, position), isTemplate: true);
        var (last, previous, beforePrevious) = (default(SqlToken), default(SqlToken), default(SqlToken));
        PropertyScope? statement = null;
        while (lexer.Next().Kind != SqlTokenKind.End)
        {
            (last, previous, beforePrevious) = (lexer.Current, last, previous);
            statement = StatementHead.Find(lexer) ?? statement;
        }

        if (last is not { Kind: SqlTokenKind.Text, IsUnterminated: true } || (last.End != position && last.Start + 1 != position))
            return null;
        if (statement == BrokerLoadDefinition.Instance && lexer.Is(previous, "AS") && lexer.Is(beforePrevious, "FORMAT"))
            return (last.Start, DataClause.FormatKey);
        if (!lexer.Is(previous, "="))
            return (last.Start, null);
        return beforePrevious.Kind == SqlTokenKind.Text
            ? (last.Start, SqlLiteralValue.Of(lexer.Text, beforePrevious.Inside, text[beforePrevious.Start]))
            : null;
    }

    private static EditedList? ListAt(string text, SourceSpan edited)
    {
        foreach (var statement in SqlScript.Read(text).Statements)
        {
            foreach (var list in statement.Lists)
            {
                if (list.Whole.Start > edited.Start || list.Whole.End < edited.End - 1)
                    continue;
                var others = OthersOf(statement, edited);
                return new EditedList(statement.Scope, others)
                {
                    Clause = list.Clause,
                    NamesBroker = statement.NamesBroker,
                    IsCertain = !statement.Scope.HasNoStatement || StatementInference.IsStarRocks(others),
                };
            }
        }

        return null;
    }

    private static List<WrittenProperty> OthersOf(ParsedStatement statement, SourceSpan edited)
    {
        var others = new List<WrittenProperty>();
        foreach (var property in statement.Properties)
        {
            if (property.Whole.End <= edited.Start || property.Whole.Start >= edited.End)
                others.Add(new WrittenProperty(property.Key, property.Value, property.IsMisplaced));
        }

        return others;
    }

    private static string Quoted(string text, char quote) => quote + text + quote;

    private static bool IsNext(string text, int from, char symbol)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
            from++;
        return from < text.Length && text[from] == symbol;
    }
}
