using System;
using System.Linq;
using System.Text;
using CsCheck;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Sql.Reading;

/// <summary>Written properties with any text are read again.</summary>
public sealed class ReadingBackTests
{
    private static readonly Gen<string> _part = Gen.OneOf(
        Gen.Char.Select(static c => c.ToString()),
        Gen.OneOf("\\", "\"", "'", "\"\"", "''", "\\\"", "\\'", "\\n", "\n", "\r\n", "\t", "\0", "\b", "\x1A", "%", "_", "\\%", "\\_", "`", ";", ",", ")", "(", "--", "/*", "*/", "$$", "#",
            "{{", "}}", "{%", "%}", "{#", "${", "}", "{a}", "$A", ":a", "@a", "__A__", "%A%", "\uFFFF", "\uD83D\uDE00", "\uD83D", "PROPERTIES (", "CREATE EXTERNAL CATALOG", "-> ", "mysql> "));

    private static readonly Gen<string> _text = _part.Array[0, 8].Select(string.Concat);

    [Fact]
    public void Double_quoted_properties() => Gen.Select(_text, _text).Array[1, 4].Sample(pairs =>
    {
        var text = Catalog(pairs.Select(pair => (Quote(pair.Item1), Quote(pair.Item2))));
        Assert.Equal(pairs.Select(static pair => (pair.Item1, (string?)pair.Item2)), Read(text));
    });

    [Fact]
    public void Single_quoted_properties() => Gen.Select(_text, _text).Array[1, 4].Sample(pairs =>
    {
        var text = Catalog(pairs.Select(pair => (SingleQuote(pair.Item1), SingleQuote(pair.Item2))));
        Assert.Equal(pairs.Select(static pair => (pair.Item1, (string?)pair.Item2)), Read(text));
    });

    [Fact]
    public void Unescaped_texts_are_read_as_in_StarRocks() => _text.Select(static text => text.Replace("\"", "\"\"", StringComparison.Ordinal)).Sample(raw =>
    {
        if (StarRocksLiteral.Read("\"" + raw + "\"") is { } expected)
            Assert.Equal([("k", expected)], Read(Catalog([("\"k\"", "\"" + raw + "\"")])));
    });

    [Fact]
    public void In_a_template_a_value_is_known_or_unknown() => _text.Sample(value =>
    {
        var script = SqlScript.Read(Catalog([("\"k\"", Quote(value))]));
        var read = Assert.Single(Assert.Single(script.Statements).Properties);
        Assert.Equal(Template.IsIn(value) ? null : value, read.Value);
        Assert.Empty(script.Faults);
    });

    private static (string, string?)[] Read(string text)
    {
        var script = SqlScript.Read(text, isTemplate: false);
        Assert.Empty(script.Faults);
        return [.. Assert.Single(script.Statements).Properties.Select(static property => (property.Key, property.Value))];
    }

    private static string Catalog(System.Collections.Generic.IEnumerable<(string Key, string Value)> pairs) =>
        "CREATE EXTERNAL CATALOG c\nPROPERTIES\n(\n" + string.Join(",\n", pairs.Select(static pair => pair.Key + " = " + pair.Value)) + "\n);\n";

    private static string Quote(string value)
    {
        var escaped = new char[SqlLiteralText.EscapedLength(value)];
        SqlLiteralText.Escape(value, escaped);
        return "\"" + new string(escaped) + "\"";
    }

    private static string SingleQuote(string value)
    {
        var text = new StringBuilder("'");
        foreach (var c in value)
            text.Append(c switch { '\\' => "\\\\", '\'' => "''", _ => c.ToString() });
        return text.Append('\'').ToString();
    }
}
