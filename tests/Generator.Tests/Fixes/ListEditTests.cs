using System;
using System.Linq;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.CodeFixes;
using StarRocks.AwsAuth.Tests;

namespace StarRocks.AwsAuth.Generator.Tests.Fixes;

/// <summary>Whatever is taken out of a list and put into it: what stays is what should, the commas are right, and no line of the user's is lost.</summary>
public sealed class ListEditTests
{
    // What stands between two elements: on one line, on lines of their own, with comments behind and between them.
    private static readonly Gen<string> _gap = Gen.OneOf(" ", "", "\n    ", "\n    ", " // behind\n    ", "\n    // between\n    ", "\r\n    ", " /* in */ ", "\n\n    ");

    private static readonly Gen<(string[] Gaps, bool Trailing, bool[] Removed, int Added)> _case = Gen.Int[0, 6].SelectMany(static count =>
        Gen.Select(_gap.Array[count + 1], Gen.Bool, Gen.Bool.Array[count], Gen.Int[0, 2], static (gaps, trailing, removed, added) => (gaps, trailing, removed, added)));

    [Fact]
    [Trait("Runs", "Sample")]
    public void What_stays_and_what_comes_is_there_in_order_and_nothing_else() => _case.Sample(static one =>
    {
        var source = Source(one.Gaps, one.Trailing);
        var edited = Edited(source, one.Removed, one.Added);
        var names = Initializer(edited).Expressions.Select(static e => ((AssignmentExpressionSyntax)e).Left.ToString());
        Assert.Equal(one.Removed.Select(static (gone, i) => gone ? null : "M" + i).OfType<string>().Concat(Enumerable.Range(0, one.Added).Select(static i => "N" + i)), names);
    }, iter: Runs.Of(3000));

    [Fact]
    [Trait("Runs", "Sample")]
    public void A_comment_between_the_lines_stays() => _case.Sample(static one =>
    {
        var source = Source(one.Gaps, one.Trailing);
        Assert.Equal(Count(source, "// between"), Count(Edited(source, one.Removed, one.Added), "// between"));
    }, iter: Runs.Of(1000));

    [Fact]
    [Trait("Runs", "Sample")]
    public void What_is_not_touched_has_the_same_text() => _case.Sample(static one =>
    {
        var source = Source(one.Gaps, one.Trailing);
        Assert.Equal(source, Edited(source, new bool[one.Removed.Length], 0));
    }, iter: Runs.Of(500));

    [Theory]
    [InlineData("new T { M0 = 0, M1 = 1, M2 = 2 }", "110", 0, "new T { M2 = 2 }")]
    [InlineData("new T { M0 = 0, M1 = 1, M2 = 2 }", "011", 0, "new T { M0 = 0 }")]
    [InlineData("new T { M0 = 0, M1 = 1, M2 = 2 }", "111", 0, "new T { }")]
    [InlineData("new T { M0 = 0, M1 = 1, }", "01", 0, "new T { M0 = 0, }")]
    [InlineData("new T { M0 = 0, M1 = 1 }", "11", 1, "new T { N0 = 0 }")]
    [InlineData("new T { M0 = 0 }", "0", 2, "new T { M0 = 0, N0 = 0, N1 = 1 }")]
    [InlineData("new T { }", "", 1, "new T { N0 = 0 }")]
    [InlineData("new T {}", "", 1, "new T { N0 = 0 }")]
    [InlineData("new T\n{\n    M0 = 0,\n    M1 = 1\n}", "01", 0, "new T\n{\n    M0 = 0\n}")]
    [InlineData("new T\n{\n    M0 = 0,\n    M1 = 1,\n}", "01", 1, "new T\n{\n    M0 = 0,\n    N0 = 0,\n}")]
    [InlineData("new T\n{\n    M0 = 0,\n    M1 = 1 }", "01", 0, "new T\n{\n    M0 = 0 }")]
    [InlineData("new T {\n    M0 = 0,\n    M1 = 1,\n    M2 = 2}", "011", 0, "new T {\n    M0 = 0}")]
    [InlineData("new T {\n    M0 = 0,\n    M1 = 1, M2 = 2 }", "001", 0, "new T {\n    M0 = 0,\n    M1 = 1 }")]
    [InlineData("new T {\n    M0 = 0,\n    M1 = 1, }", "01", 0, "new T {\n    M0 = 0, }")]
    [InlineData("new T {\n    M0 = 0,\n    M1 = 1 }", "01", 1, "new T {\n    M0 = 0,\n    N0 = 0 }")]
    [InlineData("new T {\n    M0 = 0, // behind\n    M1 = 1 }", "01", 0, "new T {\n    M0 = 0 // behind\n    }")]
    [InlineData("new T\n{\n    M0 = 0,\n    M1 = 1\n}", "11", 1, "new T\n{\n    N0 = 0\n}")]
    [InlineData("new T\n{\n}", "", 1, "new T\n{\n    N0 = 0\n}")]
    [InlineData("new T\r\n{\r\n    M0 = 0\r\n}", "0", 1, "new T\r\n{\r\n    M0 = 0,\r\n    N0 = 0\r\n}")]
    public void The_layout_is_that_of_the_list(string source, string removed, int added, string expected) =>
        Assert.Equal(expected, Edited(source, [.. removed.Select(static c => c == '1')], added));

    private static string Source(string[] gaps, bool trailing)
    {
        var count = gaps.Length - 1;
        var elements = Enumerable.Range(0, count).Select(i => gaps[i] + $"M{i} = {i}" + (i < count - 1 || trailing ? "," : ""));
        return "new T\n{" + string.Concat(elements) + gaps[count] + "}";
    }

    private static string Edited(string source, bool[] removed, int added)
    {
        var text = SourceText.From(source);
        var list = new ListEdits(text).Of(Initializer(source));
        for (var i = 0; i < removed.Length; i++)
        {
            if (removed[i])
                list.Remove(i);
        }

        for (var i = 0; i < added; i++)
            list.Append($"N{i} = {i}");
        var edits = new TextEdits();
        list.Write(edits);
        return text.WithChanges(edits.ToChanges()).ToString();
    }

    private static InitializerExpressionSyntax Initializer(string source)
    {
        var expression = SyntaxFactory.ParseExpression(source);
        Assert.Empty(expression.GetDiagnostics());
        Assert.Equal(source, expression.ToFullString());
        return ((ObjectCreationExpressionSyntax)expression).Initializer!;
    }

    private static int Count(string text, string part) => (text.Length - text.Replace(part, "", StringComparison.Ordinal).Length) / part.Length;
}
