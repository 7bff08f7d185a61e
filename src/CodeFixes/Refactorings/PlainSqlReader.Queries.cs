using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.CodeFixes;

/// <content>The statements that hold a query of the caller's own, and those that load by one.</content>
internal sealed partial class PlainSqlReader
{
    /// <summary>The opening parenthesis was taken.</summary>
    private PlainSql Target()
    {
        var sql = new PlainSql(FilesTargetDefinition.Instance);
        ListInside(sql.Properties);
        sql.Names.Add(Query(end: -1));
        return sql;
    }

    /// <summary>Where INTO OUTFILE stands behind a query; null in every other text.</summary>
    private int? FindOutfile()
    {
        var first = _lexer.Current;
        if (!IsQuery())
            return null;
        int? found = null;
        for (var token = first; found is null && token.Kind is not (SqlTokenKind.End or SqlTokenKind.Delimiter); token = _lexer.Next())
        {
            if (!_lexer.Is("INTO"))
                continue;
            if (_lexer.Next() is var next && _lexer.Is("OUTFILE"))
                found = token.Start;
            else
                _lexer.Rewind(token);
        }

        _lexer.Rewind(first);
        return found;
    }

    private PlainSql Outfile(int into)
    {
        var sql = new PlainSql(OutfileDefinition.Instance);
        sql.Names.Add(Query(into));
        Need(Words("INTO", "OUTFILE"));
        Part(sql, "Path");
        if (Words("FORMAT", "AS"))
            sql.Parts.Add("Format = " + CodeText.Literal(Format(OutfileDefinition.Instance.FindPart("Format")!.Formats!.Has)));
        Need(Word("PROPERTIES"));
        List(sql.Properties);
        return sql;
    }

    private PlainSql Pipe(string? head)
    {
        var sql = new PlainSql(FilesSourceDefinition.Instance) { Method = "ToPipeSql" };
        var database = Name(SqlNameKind.Database);
        Need(Symbol('.'));
        var pipe = Name(SqlNameKind.Pipe);
        var options = new List<string>();
        if (head is not null)
            options.Add(head + " = true");
        if (Word("PROPERTIES"))
            PipeProperties(options);
        Need(Words("AS", "INSERT", "INTO") && Name(SqlNameKind.Database) == database && Symbol('.'));
        sql.Names.AddRange([database, pipe, Name(SqlNameKind.Table)]);
        Need(Words("SELECT", "*", "FROM", "FILES"));
        List(sql.Properties);
        if (options.Count > 0)
            sql.Options = "new global::StarRocks.AwsAuth.PipeOptions { " + string.Join(", ", options) + " }";
        return sql;
    }

    private void PipeProperties(List<string> options)
    {
        var pairs = new List<TypedPair>();
        List(pairs);
        var seen = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (var (key, value, expression) in pairs)
        {
            Need(seen.Add(key));
            options.Add(key switch
            {
                "AUTO_INGEST" when value is "TRUE" or "FALSE" => "AutoIngest = " + (value == "TRUE" ? "true" : "false"),
                "POLL_INTERVAL" when IsNumber(value) => "PollInterval = global::System.TimeSpan.FromSeconds(" + value + ")",
                "BATCH_SIZE" when value.Length > 0 => "BatchSize = " + expression,
                "BATCH_FILES" when IsNumber(value) => "BatchFiles = " + value,
                _ => Lost(),
            });
        }
    }

    private static bool IsNumber(string text) => int.TryParse(text, out var number) && number > 0 && number.ToString(System.Globalization.CultureInfo.InvariantCulture) == text;

    private string Lost()
    {
        _isBroken = true;
        return "";
    }

    private bool IsQuery() => _lexer.Is("SELECT") || _lexer.Is("WITH") || _lexer.Is('(');

    /// <summary>The text of a query to a place, or to the end of the statement. One that reads by FILES holds a configuration of its own.</summary>
    private string Query(int end)
    {
        Need(IsQuery());
        var start = _lexer.Current.Start;
        var depth = 0;
        while (!_isBroken && _lexer.Current.Start != end && _lexer.Current.Kind is not (SqlTokenKind.End or SqlTokenKind.Delimiter))
        {
            depth += _lexer.Is('(') ? 1 : _lexer.Is(')') ? -1 : 0;
            Need(depth >= 0 && !_lexer.Current.IsOpen && !_lexer.Is("FILES") && _lexer.Current.Kind is not (SqlTokenKind.Template or SqlTokenKind.Tag) && !SqlExpression.IsOpen(_lexer.Current));
            Next();
        }

        Need(depth == 0);
        return _isBroken ? "" : _lexer.Text.Substring(start, _end - start);
    }
}
