using System.Collections.Generic;
using System.Globalization;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.CodeFixes;

/// <content>What a load reads.</content>
internal sealed partial class PlainSqlReader
{
    private PlainLoadData Data()
    {
        var data = new PlainLoadData();
        Need(Words("DATA", "INFILE") && Symbol('('));
        do
            data.Paths.Add(Text());
        while (!_isBroken && Symbol(','));
        Need(Symbol(')'));
        Flag(data, "Negative", Word("NEGATIVE"));
        Need(Words("INTO", "TABLE"));
        data.Table = Name(SqlNameKind.Table);
        var isTemporary = Words("TEMPORARY", "PARTITION", "(");
        if (isTemporary || Words("PARTITION", "("))
            data.Members.Add(("Partitions", Names(SqlNameKind.Partition)));
        Flag(data, "IsTemporaryPartition", isTemporary);
        if (Words("COLUMNS", "TERMINATED", "BY"))
            data.Members.Add(("ColumnsTerminatedBy", Literal()));
        if (Words("ROWS", "TERMINATED", "BY"))
            data.Members.Add(("RowsTerminatedBy", Literal()));
        if (Words("FORMAT", "AS"))
            data.Members.Add(("Format", CodeText.Literal(Format(BrokerLoadDefinition.Formats.Has))));
        if (Symbol('('))
            OptionsOrColumns(data);
        if (Words("COLUMNS", "FROM", "PATH", "AS", "("))
            data.Members.Add(("ColumnsFromPath", Names(SqlNameKind.Column)));
        if (Words("SET", "("))
            data.Members.Add(("Set", Mappings()));
        if (Word("WHERE"))
            data.Members.Add(("Where", Expression()));
        return data;
    }

    /// <summary>A word or a text that is one of the formats.</summary>
    private string Format(System.Predicate<string> isFormat)
    {
        var format = _lexer.Current.Kind == SqlTokenKind.Text ? Text() : Name(SqlNameKind.Table);
        Need(isFormat(format));
        return format;
    }

    private static void Flag(PlainLoadData data, string member, bool isSet)
    {
        if (isSet)
            data.Members.Add((member, "true"));
    }

    /// <summary>An option has an equals sign behind its name.</summary>
    private void OptionsOrColumns(PlainLoadData data)
    {
        var count = data.Members.Count;
        if (Words("SKIP_HEADER", "="))
        {
            var isNumber = int.TryParse(_lexer.TextOf(_lexer.Current), NumberStyles.None, CultureInfo.InvariantCulture, out var lines);
            Need(isNumber);
            Next();
            data.Members.Add(("SkipHeader", lines.ToString(CultureInfo.InvariantCulture)));
        }

        if (Words("TRIM_SPACE", "="))
        {
            var isTrue = Word("TRUE");
            Need(isTrue || Word("FALSE"));
            data.Members.Add(("TrimSpace", isTrue ? "true" : "false"));
        }

        if (Words("ENCLOSE", "="))
            data.Members.Add(("Enclose", Character()));
        if (Words("ESCAPE", "="))
            data.Members.Add(("Escape", Character()));
        if (data.Members.Count > count)
            Need(Symbol(')'));
        if (data.Members.Count == count || Symbol('('))
            data.Members.Add(("Columns", Names(SqlNameKind.Column)));
    }

    private string Character()
    {
        var text = Text();
        Need(text is [> '\0' and < '\x80']);
        return CodeText.Literal(text);
    }

    private string Names(SqlNameKind kind)
    {
        var names = new List<string>();
        do
            names.Add(Name(kind));
        while (!_isBroken && Symbol(','));
        Need(Symbol(')'));
        return CodeText.Array(names);
    }

    private string Mappings()
    {
        var mappings = new List<string>();
        do
        {
            var column = Name(SqlNameKind.Column);
            Need(Symbol('='));
            mappings.Add("new(" + CodeText.Literal(column) + ", " + Expression() + ")");
        }
        while (!_isBroken && Symbol(','));
        Need(Symbol(')'));
        return "new global::StarRocks.AwsAuth.ColumnMapping[] { " + string.Join(", ", mappings) + " }";
    }

    /// <summary>Up to the comma or the bracket behind it.</summary>
    private string Expression()
    {
        var tokens = new ExpressionText(_lexer.Text);
        while (!_isBroken && _lexer.Current.Kind is SqlTokenKind.Word or SqlTokenKind.Name or SqlTokenKind.Text or SqlTokenKind.Symbol or SqlTokenKind.Dollars
            && !tokens.EndsBefore(_lexer.Current))
        {
            Need(!_lexer.Current.IsOpen && tokens.Add(_lexer.Current) is null);
            Next();
        }

        Need(tokens.Finish(out var text) is null);
        return CodeText.Literal(text);
    }
}
