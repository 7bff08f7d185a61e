using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>
/// Reads one statement of which nothing would be lost: no comment, no clause that a typed statement doesn't write, no template, and no name
/// that it refuses. Whatever else stands there ends the reading.
/// </summary>
internal sealed partial class PlainSqlReader
{
    private readonly SqlLexer _lexer;
    private int _end;
    private bool _isBroken;

    private PlainSqlReader(string text)
    {
        _lexer = new SqlLexer(text, isTemplate: true);
        Next();
    }

    /// <summary>Null for every other text.</summary>
    internal static PlainSql? Read(string text)
    {
        var reader = new PlainSqlReader(text);
        var sql = reader.Statement();
        if (reader._lexer.Current.Kind == SqlTokenKind.Delimiter)
            reader.Next();
        return reader._isBroken || reader._lexer.Current.Kind != SqlTokenKind.End ? null : sql;
    }

    private PlainSql? Statement()
    {
        if (Words("LOAD", "LABEL"))
            return Load();
        if (!Words("CREATE", "EXTERNAL"))
            return Other();
        return Word("CATALOG") ? Catalog() : Word("TABLE") ? Table() : Broken();
    }

    private PlainSql Catalog()
    {
        var sql = new PlainSql(ExternalCatalogDefinition.Instance);
        MayExist(sql);
        sql.Names.Add(Name(SqlNameKind.Catalog));
        Comment(sql);
        Need(Word("PROPERTIES"));
        List(sql.Properties);
        return sql;
    }

    private PlainSql Table()
    {
        var sql = new PlainSql(FileExternalTableDefinition.Instance);
        MayExist(sql);
        sql.Names.Add(Name(SqlNameKind.Database));
        Need(Symbol('.'));
        sql.Names.Add(Name(SqlNameKind.Table));
        Need(Symbol('('));
        do
            sql.Columns.Add((Name(SqlNameKind.Column), ColumnType(), ColumnMembers()));
        while (!_isBroken && Symbol(','));
        Need(Symbol(')') && Word("ENGINE") && Symbol('=') && Word("FILE"));
        Comment(sql);
        Need(Word("PROPERTIES"));
        List(sql.Properties);
        return sql;
    }

    private PlainSql Load()
    {
        var sql = new PlainSql(BrokerLoadDefinition.Instance);
        sql.Names.Add(Name(SqlNameKind.Database));
        Need(Symbol('.'));
        sql.Names.Add(Name(SqlNameKind.Label));
        Need(Symbol('('));
        do
            sql.Data.Add(Data());
        while (!_isBroken && Symbol(','));
        Need(Symbol(')'));
        Broker(sql);
        if (Word("BY"))
            sql.Parts.Add("SystemName = " + CodeText.Literal(_lexer.Current.Kind == SqlTokenKind.Text ? Text() : Name(SqlNameKind.Table)));
        if (!_isBroken && Word("PROPERTIES"))
            List(sql.Properties);
        return sql;
    }

    private void List(List<TypedPair> pairs)
    {
        Need(Symbol('('));
        ListInside(pairs);
    }

    private void ListInside(List<TypedPair> pairs)
    {
        while (!_isBroken)
        {
            var key = Text();
            Need(Symbol('='));
            var value = Text();
            pairs.Add(new TypedPair(key, value, CodeText.Literal(value)));
            if (!Symbol(','))
                break;
        }

        Need(Symbol(')'));
    }

    /// <summary>A word or two, and what stands between brackets behind them.</summary>
    private string ColumnType()
    {
        var (start, end, depth) = (_lexer.Current.Start, _lexer.Current.End, 0);
        if ((Word("SIGNED") || Word("UNSIGNED")) && (_lexer.Is("INT") || _lexer.Is("INTEGER")))
            end = _lexer.Current.End;
        if (_lexer.Current.End <= end)
            Next();
        while (!_isBroken && (depth > 0 || _lexer.Is('(') || _lexer.Is('<')) && _lexer.Current.Kind is SqlTokenKind.Word or SqlTokenKind.Symbol or SqlTokenKind.Name)
        {
            depth += _lexer.Is('(') || _lexer.Is('<') ? 1 : _lexer.Is(')') || _lexer.Is('>') ? -1 : 0;
            end = _lexer.Current.End;
            Next();
        }

        var type = _lexer.Text.Substring(start, end - start);
        Need(SqlTypeSyntax.IsType(type));
        return type;
    }

    private List<string> ColumnMembers()
    {
        var members = new List<string>();
        if (Word("NULL"))
            members.Add("IsNullable = true");
        else if (Words("NOT", "NULL"))
            members.Add("IsNullable = false");
        if (Word("COMMENT"))
            members.Add("Comment = " + Literal());
        return members;
    }

    private string Name(SqlNameKind kind)
    {
        var token = _lexer.Current;
        var name = token.Kind switch
        {
            SqlTokenKind.Word => _lexer.TextOf(token),
            SqlTokenKind.Name when !token.IsOpen => _lexer.Text.Substring(token.Inside.Start, token.Inside.Length),
            _ => "",
        };
        Need(name.Length > 0 && !Template.IsIn(name) && SqlNames.Refusal(kind, name) is null);
        Next();
        return name;
    }

    private string Text()
    {
        var token = _lexer.Current;
        if (token.Kind != SqlTokenKind.Text || token.IsOpen)
        {
            _isBroken = true;
            return "";
        }

        var text = SqlLiteralValue.Of(_lexer.Text, token.Inside, _lexer.Text[token.Start]);
        Need(!Template.IsIn(text));
        Next();
        return text;
    }

    /// <summary>A text that is not empty, since an empty one is written as none.</summary>
    private string Literal()
    {
        var text = Text();
        Need(text.Length > 0);
        return CodeText.Literal(text);
    }

    private bool Words(params string[] words)
    {
        var first = _lexer.Current;
        var end = _end;
        foreach (var word in words)
        {
            if (word is "(" or "*" or "=" ? Symbol(word[0]) : Word(word))
                continue;
            _lexer.Rewind(first);
            _end = end;
            return false;
        }

        return true;
    }

    private bool Word(string word)
    {
        if (!_lexer.Is(word))
            return false;
        Next();
        return true;
    }

    private bool Symbol(char symbol)
    {
        if (!_lexer.Is(symbol))
            return false;
        Next();
        return true;
    }

    /// <summary>The next token; what stands before it must be blank.</summary>
    private void Next()
    {
        _end = _lexer.Current.End;
        var token = _lexer.Next();
        Need(string.IsNullOrWhiteSpace(_lexer.Text.Substring(_end, token.Start - _end)));
    }

    private void Need(bool condition) => _isBroken |= !condition;

    private PlainSql? Broken()
    {
        _isBroken = true;
        return null;
    }
}
