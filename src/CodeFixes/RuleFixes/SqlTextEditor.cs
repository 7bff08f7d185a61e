using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Takes the steps of fixes in an SQL text: all places are those of the text.</summary>
/// <param name="sql">The text.</param>
/// <param name="toLiteral">Writes, for a key, the literal of a value that only the user knows; null where the text is a template.</param>
internal sealed class SqlTextEditor(string sql, Func<string, string>? toLiteral = null)
{
    private readonly SourceText _text = SourceText.From(sql);
    private readonly IReadOnlyList<ParsedStatement> _statements = SqlScript.Read(sql).Statements;
    private readonly Dictionary<SqlPropertyList, ListEdit> _lists = [];
    private readonly TextEdits _edits = new();

    /// <summary>The pair that stands at a place, by whoever knows where a stretch of the text is.</summary>
    public SqlProperty? Find(Func<SourceSpan, bool> isThere) => _statements.SelectMany(static statement => statement.Properties).FirstOrDefault(property => isThere(property.Whole));

    /// <summary>What does the step to a pair that is there; null where it can't be done.</summary>
    public Action? Plan(SqlProperty property, SourceFixStep step)
    {
        switch (step)
        {
            case { Kind: FixKind.Rename, Text: { } key }:
                return () => _edits.Replace(Of(property.KeySpan), Inside(property.KeySpan, key));
            case { Kind: FixKind.SetValue, Text: null } when toLiteral is not null && IsLiteral(property):
                return () => _edits.Replace(Literal(property), toLiteral(step.Key));
            case { Kind: FixKind.SetValue } when IsLiteral(property):
                return () => _edits.Replace(Of(property.ValueSpan), Inside(property.ValueSpan, Value(step)));
            case { Kind: FixKind.Remove } when ListOf(property) is { } list && Edit(list) is { } edit:
                return () => edit.Remove(IndexOf(list, property));
            default:
                return null;
        }
    }

    /// <summary>Adds a pair to the statement that stands at a place.</summary>
    public Action? PlanAdd(Func<SourceSpan, bool> isThere, SourceFixStep step)
    {
        if (_statements.FirstOrDefault(each => isThere(each.Whole)) is not { } statement || ListFor(statement, step.Key) is not { } list || Edit(list) is not { } edit)
            return null;
        var quote = list.Properties.Count > 0 ? sql[list.Properties[list.Properties.Count - 1].Whole.Start] : '"';
        return () => edit.Append(Quoted(step.Key, quote) + " = " + (step.Text is null && toLiteral is not null ? toLiteral(step.Key) : Quoted(Value(step), quote)));
    }

    public IReadOnlyList<TextChange> ToChanges()
    {
        foreach (var list in _lists.Values)
            list.Write(_edits);
        return _edits.ToChanges();
    }

    /// <summary>A value with the quotes around it.</summary>
    internal static TextSpan Literal(SqlProperty property) => new(property.ValueSpan.Start - 1, property.ValueSpan.Length + 2);

    private static string Value(SourceFixStep step) => step.Text ?? FromEnvironment.Template(step.Key);

    private string Inside(SourceSpan span, string text) => Quoted(text, sql[span.Start - 1]) is var quoted ? quoted.Substring(1, quoted.Length - 2) : "";

    private static string Quoted(string text, char quote) => quote + text.Replace("\\", "\\\\").Replace(quote.ToString(), "\\" + quote) + quote;

    private bool IsLiteral(SqlProperty property) => property.ValueSpan.Start > 0 && property.ValueSpan.End < sql.Length && property.ValueSpan.End < property.Whole.End
        && sql[property.ValueSpan.Start - 1] is '"' or '\'' && sql[property.ValueSpan.End] == sql[property.ValueSpan.Start - 1];

    private SqlPropertyList? ListOf(SqlProperty property) => _statements.SelectMany(static statement => statement.Lists).FirstOrDefault(list => IndexOf(list, property) >= 0);

    private static int IndexOf(SqlPropertyList list, SqlProperty property)
    {
        for (var i = 0; i < list.Properties.Count; i++)
        {
            if (list.Properties[i].Whole == property.Whole)
                return i;
        }

        return -1;
    }

    /// <summary>The list that takes a key: of AWS' the one that has such keys, or is a broker's.</summary>
    private static SqlPropertyList? ListFor(ParsedStatement statement, string key)
    {
        var isAws = AwsServices.PrefixOf(key) is not null;
        return isAws
            ? statement.Lists.FirstOrDefault(static list => list.HasAwsKey && !list.Properties.Any(static p => p.IsMisplaced))
                ?? statement.Lists.FirstOrDefault(static list => list.Clause == SqlClause.Broker) ?? Last(statement.Lists)
            : statement.Lists.FirstOrDefault(static list => list.Clause != SqlClause.Broker);
    }

    private static SqlPropertyList? Last(IReadOnlyList<SqlPropertyList> lists) => lists.Count == 0 ? null : lists[lists.Count - 1];

    /// <summary>Null for a list that is not whole, or has other things in it than pairs and the commas between them.</summary>
    private ListEdit? Edit(SqlPropertyList list)
    {
        if (_lists.TryGetValue(list, out var known))
            return known;
        if (list.IsPartial || list.Whole.Length < 2 || sql[list.Whole.Start] != '(' || sql[list.Whole.End - 1] != ')' || Commas(list) is not { } commas)
            return null;
        var edit = new ListEdit(_text, TextSpan.FromBounds(list.Whole.Start + 1, list.Whole.End - 1), [.. list.Properties.Select(static property => Of(property.Whole))], commas, "--");
        _lists.Add(list, edit);
        return edit;
    }

    private List<TextSpan>? Commas(SqlPropertyList list)
    {
        var commas = new List<TextSpan>();
        for (var i = 0; i < list.Properties.Count; i++)
        {
            var isLast = i == list.Properties.Count - 1;
            var at = CommaIn(list.Properties[i].Whole.End, isLast ? list.Whole.End - 1 : list.Properties[i + 1].Whole.Start);
            if (at >= 0)
                commas.Add(new TextSpan(at, 1));
            else if (!isLast)
                return null;
        }

        return commas;
    }

    /// <summary>The one comma outside of comments.</summary>
    private int CommaIn(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (sql[i] == ',')
                return i;
            if (sql[i] == '-' || sql[i] == '#')
                i = Math.Max(i, sql.IndexOf('\n', i, to - i));
            else if (sql[i] == '/')
                i = Math.Max(i, sql.IndexOf("*/", i, to - i, StringComparison.Ordinal));
        }

        return -1;
    }

    private static TextSpan Of(SourceSpan span) => new(span.Start, span.Length);
}
