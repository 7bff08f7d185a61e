using System;
using System.Collections.Generic;
using System.Linq;

namespace StarRocks.AwsAuth.Generator.Tests.SqlText;

/// <summary>What a string expression says, and where each character of that stands.</summary>
public sealed class LiteralTextTests
{
    private const char Hole = LiteralText.Hole;

    public static IEnumerable<TheoryDataRow<string, string>> Expressions =>
    [
        new("""
            "a\"b\\c\u0041\x42\U00000043\n\0d"
            """, "a\"b\\cABC\n\0d"),
        new("\"\"", ""),
        new("@\"a\"\"b\\n\"", "a\"b\\n"),
        new("@\"a\nb\"", "a\nb"),
        new("\"\"\"a \"b\" \\n\"\"\"", "a \"b\" \\n"),
        new("\"\"\"\"a \"\"\"b\"\"\"\"", "a \"\"\"b"),
        new("\"\"\"\n    a\n      b\n\n  \n      \n    c\n    \"\"\"", "a\n  b\n\n\n  \nc"),
        new("\"\"\"\r\n\ta\r\n\tb\r\n\t\"\"\"", "a\r\nb"),
        new("\"\"\"\n\n   \"\"\"", ""),
        new("\"a\\\"b\"u8", "a\"b"),
        new("\"\"\"\n  a\n  b\n  \"\"\"u8", "a\nb"),
        new("\"a\"u8 + \"b\"u8", "ab"),
        new("\"a\" + \"b\\n\" + @\"c\"", "ab\nc"),
        new("(\"a\" + (\"b\" + \"c\")) + (\"d\")", "abcd"),
        new("\"a\" + Const + \"b\"", "a<const>b"),
        new("Const + local + \"b\"", $"<const>{Hole}b"),
        new("1 + 2 + \"b\"", "3b"),
        new("number + number + \"b\"", $"{Hole}b"),
        new("\"b\" + number + number", $"b{Hole}{Hole}"),
        new("\"a\" + 'c' + 1 + true + null + -1 + 1.5 + Day", $"ac1True{Hole}{Hole}{Hole}"),
        new("\"a\" + nameof(Sample)", "aSample"),
        new("$\"a{local}b\"", $"a{Hole}b"),
        new("$\"a{{{local}}}\\u0041\\\"\"", $"a{{{Hole}}}A\""),
        new("$@\"a\"\"{local}{{\\n\"", $"a\"{Hole}{{\\n"),
        new("$\"a{Const}b{\"c\\n\"}{$\"d{local}\"}{\"e\" + local}\"", $"a<const>bc\nd{Hole}e{Hole}"),
        new("$\"a{Const,10}{Const:N}{number + number}{(local)}\"", $"a{Hole}{Hole}{Hole}{Hole}"),
        new("$\"\"\"a {local} \"b\" \"\"\"", $"a {Hole} \"b\" "),
        new("$$\"\"\"{a} {{local}} \\ \"\"\"", $"{{a}} {Hole} \\ "),
        new("$$\"\"\"\n    a\n      {b} \"{{local}}\"\n    {{Const}}\n\n    end {{local}}\n    \"\"\"", $"a\n  {{b}} \"{Hole}\"\n<const>\n\nend {Hole}"),
        new("\"\\uD83D\\uDE00\\U0001F600\"", "\uD83D\uDE00\uD83D\uDE00"),
    ];

    [Theory]
    [MemberData(nameof(Expressions))]
    public void It_reads_as_the_compiler_does(string expression, string text) => Assert.Equal(text, LiteralSource.Read(expression)!.Text);

    [Theory]
    [MemberData(nameof(Expressions))]
    public void The_places_of_its_characters_follow_one_another(string expression, string text)
    {
        var read = LiteralSource.Read(expression)!;
        var end = read.Expression.SpanStart;
        for (var i = 0; i < text.Length; i++)
        {
            var span = read.Span(i, 1);
            Assert.True(span.Start >= end || read.SegmentAt(i).Kind == LiteralSegmentKind.Constant || char.IsLowSurrogate(text[i]), $"{i} of {text}");
            Assert.True(span.Length > 0);
            end = span.End;
        }

        Assert.True(end <= read.Expression.Span.End);
    }

    [Theory]
    [MemberData(nameof(Expressions))]
    public void Its_parts_cover_it(string expression, string text)
    {
        var at = 0;
        foreach (var segment in LiteralSource.Read(expression)!.Segments)
        {
            Assert.Equal(at, segment.Start);
            at += segment.Length;
        }

        Assert.Equal(text.Length, at);
    }

    [Theory]
    [InlineData("\"x \\\"key\\\" y\"", "\"key\"", "\\\"key\\\"")]
    [InlineData("\"x \\u006b\\x65y y\"", "key", "\\u006b\\x65y")]
    [InlineData("@\"x \"\"key\"\" y\"", "\"key\"", "\"\"key\"\"")]
    [InlineData("\"\"\"\n    x\n      \"key\" y\n    \"\"\"", "  \"key\"", "  \"key\"")]
    [InlineData("\"\"\"\n    x\n    key\n    \"\"\"", "x\nk", "x\n    k")]
    [InlineData("\"x ke\" + \"y z\"", "key", "ke\" + \"y")]
    [InlineData("\"x \" + Const + \"z\"", "const", "Const")]
    [InlineData("$\"{{x}} {{{local}key}}\"", "key}", "key}}")]
    [InlineData("$\"x {local} y\"", "\uFFFF", "{local}")]
    [InlineData("\"x \" + local + \" y\"", "\uFFFF", "local")]
    [InlineData("$$\"\"\"\n  {x} {{local}}\n    key\n  \"\"\"", "\n  key", "\n    key")]
    [InlineData("$\"a{\"x key\"}\"", "key", "key")]
    public void A_stretch_of_it_stands_where_it_is_written(string expression, string stretch, string written)
    {
        var read = LiteralSource.Read(expression)!;
        var span = read.Span(read.Text.IndexOf(stretch, StringComparison.Ordinal), stretch.Length);
        Assert.Equal(written, read.Expression.SyntaxTree.ToString().Substring(span.Start, span.Length));
    }

    [Theory]
    [InlineData("\"ab\"", 1, "b")]
    [InlineData("\"\"", 0, "")]
    [InlineData("\"a\\n\"", 2, "\"")]
    public void A_stretch_of_no_character_stands_behind_the_one_before(string expression, int position, string next)
    {
        var read = LiteralSource.Read(expression)!;
        var span = read.Span(position, 0);
        Assert.Equal(0, span.Length);
        Assert.StartsWith(next, read.Expression.SyntaxTree.ToString()[span.Start..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"abc")]
    [InlineData("\"a\\qb\"")]
    [InlineData("\"\"\"\n  a\n    \"\"\"")]
    [InlineData("$\"\"\"\n  a{local}\n    \"\"\"")]
    [InlineData("\"\"\"a")]
    [InlineData("\"a\" + \"b")]
    [InlineData("\"a\" + new Own()")]
    [InlineData("\"\\U11110041\"")]
    public void What_is_not_finished_is_not_read(string expression) => Assert.Null(LiteralSource.Read(expression));

    [Fact]
    public void A_long_sum_is_read()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("\"a\"", 3000));
        Assert.Equal(3000, LiteralSource.Read(sum)!.Text.Length);
    }

    [Theory]
    [InlineData("a\"b\\c\nd{e}\t\u0001")]
    [InlineData("no trouble")]
    [InlineData("\"\"\"{{}}\"\"\"")]
    public void What_is_written_into_a_literal_reads_back(string text)
    {
        foreach (var (form, begin, end) in new[]
        {
            (new LiteralForm(LiteralStyle.Regular), "\"", "\""),
            (new LiteralForm(LiteralStyle.Regular, 1), "$\"", "\""),
            (new LiteralForm(LiteralStyle.Verbatim), "@\"", "\""),
            (new LiteralForm(LiteralStyle.Verbatim, 1), "$@\"", "\""),
            (new LiteralForm(LiteralStyle.RawLine, 0, 3), "\"\"\"<", ">\"\"\""),
            (new LiteralForm(LiteralStyle.RawBlock, 0, 3, "    "), "\"\"\"\n    <", ">\n    \"\"\""),
            (new LiteralForm(LiteralStyle.RawBlock, 2, 4, "  "), "$$\"\"\"\"\n  <", ">\n  \"\"\"\""),
        })
        {
            if (form.Encode(text) is { } written)
                Assert.Equal(text, LiteralSource.Read(begin + written + end)!.Text.Trim('<', '>'));
            else
                Assert.True(form.Style is LiteralStyle.RawLine or LiteralStyle.RawBlock);
        }
    }
}
