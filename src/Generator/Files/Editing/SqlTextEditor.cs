using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Plans the steps of fixes in an SQL text. The changes have positions in the text.</summary>
internal sealed class SqlTextEditor
{
    private readonly string _sql;
    private readonly Func<SourceSpan, TextSpan> _toHost;
    private readonly Func<string, string>? _toLiteral;
    private readonly Func<TextChange, bool>? _canMake;
    private readonly SourceText _text;
    private readonly SqlLexer _lexer;
    private readonly IReadOnlyList<ParsedStatement> _statements;
    private readonly Dictionary<TextSpan, SqlProperty> _properties = [];
    private readonly Dictionary<SourceSpan, (SqlPropertyList List, int Index)> _places = [];
    private readonly Dictionary<SqlPropertyList, ParsedStatement> _statementOf = [];
    private readonly Dictionary<SqlPropertyList, ListEdit> _lists = [];
    private readonly TextEdits _edits = new();

    /// <param name="sql">The SQL.</param>
    /// <param name="script">Its statements.</param>
    /// <param name="toHost">Returns the span of the source that contains a span of the text.</param>
    /// <param name="toLiteral">Returns the literal for the value of a key that only the user knows; null if the text is a template.</param>
    /// <param name="canMake">Returns whether what contains the text can contain a change; null if it can contain any.</param>
    public SqlTextEditor(
        string sql,
        SqlScript script,
        Func<SourceSpan, TextSpan> toHost,
        Func<string, string>? toLiteral = null,
        Func<TextChange, bool>? canMake = null)
    {
        (_sql, _toHost, _toLiteral, _canMake, _text) = (sql, toHost, toLiteral, canMake, SourceText.From(sql));
        _lexer = new SqlLexer(sql, isTemplate: true);
        _statements = script.Statements;
        foreach (var (statement, list) in _statements.SelectMany(static statement => statement.Lists.Select(list => (statement, list))))
        {
            _statementOf[list] = statement;
            for (var i = 0; i < list.Properties.Count; i++)
            {
                if (!_places.ContainsKey(list.Properties[i].Whole))
                    _places.Add(list.Properties[i].Whole, (list, i));
            }

            foreach (var property in list.Properties.Concat(list.Conditional))
            {
                if (toHost(property.Whole) is var written && !_properties.ContainsKey(written))
                    _properties.Add(written, property);
            }
        }
    }

    /// <summary>Gets a value indicating whether something fills in the variables of the text before StarRocks receives it.</summary>
    public bool HasVariables { get; init; } = true;

    /// <summary>Returns the property with a span in the source, or null.</summary>
    public SqlProperty? Find(TextSpan written) => _properties.TryGetValue(written, out var property) ? property : null;

    /// <summary>Returns the action that makes a step for an existing property, or null if it is impossible.</summary>
    public Action? Plan(SqlProperty property, SourceFixStep step)
    {
        switch (step)
        {
            case { Kind: FixKind.Rename, Text: { } key }:
                return PlanReplace(Escaped(property.KeySpan, key));
            case { Kind: FixKind.SetValue, Text: null } when _toLiteral is not null && IsLiteral(property):
                return PlanReplace(new TextChange(Literal(property), _toLiteral(step.Key)));
            case { Kind: FixKind.SetValue } when IsLiteral(property) && IsKnown(step):
                return PlanReplace(Escaped(property.ValueSpan, Value(step)));
            case { Kind: FixKind.Remove } when _places.TryGetValue(property.Whole, out var place) && CanRemove(place.List)
                && Edit(place.List) is { } edit:
                return () => edit.Remove(place.Index);
            default:
                return null;
        }
    }

    /// <summary>Returns the action that adds a property to the statement with a problem, or null if it is impossible.</summary>
    /// <param name="problem">The span of the problem in the source.</param>
    /// <param name="step">The step.</param>
    public Action? PlanAdd(TextSpan problem, SourceFixStep step)
    {
        if (StatementWith(problem) is not { } statement || !IsKnown(step))
            return null;
        if (ListFor(statement, step.Key) is not { } list || Edit(list) is not { } edit)
            return null;
        var quote = list.Properties.Count > 0 ? _sql[list.Properties[list.Properties.Count - 1].Whole.Start] : '"';
        var needsLiteral = step.Text is null && _toLiteral is not null;
        var added = Quoted(step.Key, quote) + " = " + (needsLiteral ? _toLiteral!(step.Key) : Quoted(Value(step), quote));
        return CanAppend(list, added) ? () => edit.Append(added) : null;
    }

    public IReadOnlyList<TextChange> ToChanges()
    {
        foreach (var pair in _lists)
        {
            if (!pair.Value.IsEmptied)
                pair.Value.Write(_edits);
            else if (Emptied(pair.Key) is { } span)
                _edits.Delete(Deletion.Of(_text, span, "--"));
        }

        return _edits.ToChanges();
    }

    /// <summary>Removes the edits of all steps that were made.</summary>
    public void Forget()
    {
        _lists.Clear();
        _edits.Clear();
    }

    /// <summary>Returns the span of a value with its quotes.</summary>
    internal static TextSpan Literal(SqlProperty property) => new(property.ValueSpan.Start - 1, property.ValueSpan.Length + 2);

    private static string Value(SourceFixStep step) => step.Text ?? EnvironmentVariables.Placeholder(step.Key);

    private bool IsKnown(SourceFixStep step) => step.Text is not null || _toLiteral is not null || HasVariables;

    private bool CanRemove(SqlPropertyList list) => list.Properties.Count > 1 || Emptied(list) is not null;

    private TextSpan? Emptied(SqlPropertyList list) => EmptiedClause.Find(_sql, _statementOf[list], list);

    private Action? PlanReplace(TextChange change) =>
        _canMake?.Invoke(change) == false ? null : () => _edits.Replace(change.Span, change.NewText!);

    private bool CanAppend(SqlPropertyList list, string added)
    {
        if (_canMake is not { } canMake)
            return true;
        var (edit, edits) = (NewEdit(list)!, new TextEdits());
        edit.Append(added);
        edit.Write(edits);
        return edits.ToChanges().All(canMake);
    }

    /// <summary>Returns the change of a span to a text, which is escaped for the quotes around it.</summary>
    private TextChange Escaped(SourceSpan span, string text)
    {
        var quoted = Quoted(text, _sql[span.Start - 1]);
        return new TextChange(Of(span), quoted.Substring(1, quoted.Length - 2));
    }

    private static string Quoted(string text, char quote) =>
        quote + text.Replace("\\", "\\\\").Replace(quote.ToString(), "\\" + quote) + quote;

    private bool IsLiteral(SqlProperty property)
    {
        var value = property.ValueSpan;
        return value.Start > 0
            && value.End < _sql.Length
            && value.End < property.Whole.End
            && _sql[value.Start - 1] is '"' or '\''
            && _sql[value.End] == _sql[value.Start - 1];
    }

    /// <summary>
    /// Returns the statement that contains a problem; null if none does. A statement that reads and writes is two, and the second one
    /// begins with the words of its list.
    /// </summary>
    private ParsedStatement? StatementWith(TextSpan problem)
    {
        var (low, high) = (0, _statements.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_toHost(_statements[middle].FirstWord).Start <= problem.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && _toHost(_statements[low - 1].Whole).Contains(problem) ? _statements[low - 1] : null;
    }

    /// <summary>Returns the list for a new key. AWS keys are added to the list with other AWS keys, or to the WITH BROKER clause.</summary>
    private static SqlPropertyList? ListFor(ParsedStatement statement, string key)
    {
        if (AwsServices.PrefixOf(key) is null)
            return statement.Lists.FirstOrDefault(static list => list.Clause != SqlClause.Broker);
        return statement.Lists.FirstOrDefault(static list => list.HasAwsKey && !HasMisplaced(list))
            ?? statement.Lists.FirstOrDefault(static list => list.Clause == SqlClause.Broker)
            ?? Last(statement.Lists);
    }

    private static bool HasMisplaced(SqlPropertyList list) => list.Properties.Any(static property => property.IsMisplaced);

    private static SqlPropertyList? Last(IReadOnlyList<SqlPropertyList> lists) => lists.Count == 0 ? null : lists[lists.Count - 1];

    /// <summary>Returns the edit of a list, or null if the list is incomplete or contains more than properties and commas.</summary>
    private ListEdit? Edit(SqlPropertyList list)
    {
        if (!_lists.TryGetValue(list, out var edit) && NewEdit(list) is { } created)
            _lists.Add(list, edit = created);
        return edit;
    }

    private ListEdit? NewEdit(SqlPropertyList list)
    {
        if (list.IsPartial || list.Whole.Length < 2 || _sql[list.Whole.Start] != '(' || _sql[list.Whole.End - 1] != ')')
            return null;
        if (Commas(list) is not { } commas)
            return null;
        var inside = TextSpan.FromBounds(list.Whole.Start + 1, list.Whole.End - 1);
        return new ListEdit(_text, inside, [.. list.Properties.Select(static property => Of(property.Whole))], commas, "--");
    }

    private List<TextSpan>? Commas(SqlPropertyList list)
    {
        var commas = new List<TextSpan>();
        for (var i = 0; i < list.Properties.Count; i++)
        {
            var isLast = i == list.Properties.Count - 1;
            var comma = FindComma(list.Properties[i].Whole.End, isLast ? list.Whole.End - 1 : list.Properties[i + 1].Whole.Start);
            if (comma >= 0)
                commas.Add(new TextSpan(comma, 1));
            else if (!isLast)
                return null;
        }

        return commas;
    }

    /// <summary>Returns the position of the first comma outside comments, or -1.</summary>
    private int FindComma(int start, int end)
    {
        for (var token = _lexer.MoveTo(start); token.Kind != SqlTokenKind.End && token.Start < end; token = _lexer.Next())
        {
            if (_lexer.Is(','))
                return token.Start;
        }

        return -1;
    }

    private static TextSpan Of(SourceSpan span) => new(span.Start, span.Length);
}
