using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Sql.Reading;

/// <summary>Each line of <c>Tokens.txt</c> is read into the tokens that are marked in it, at the marked locations.</summary>
public sealed class TokenTests
{
    public static TheoryData<string> Lines => [.. MarkedText.Lines("Tokens.txt").Where(static line => line.Contains('‹', StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Lines))]
    public void Tokens_are_read(string line)
    {
        var (text, expected) = Read(line);
        Assert.Equal(expected, Tokens(text));
    }

    private static IEnumerable<(char, int, int)> Tokens(string text)
    {
        var lexer = new SqlLexer(text, isTemplate: true);
        for (var token = lexer.Next(); token.Kind != SqlTokenKind.End; token = lexer.Next())
            yield return (token.IsUnterminated ? 'o' : Letter(token.Kind), token.Start, token.End);
        Assert.Equal(text.Length, lexer.Current.Start);
    }

    private static char Letter(SqlTokenKind kind) => kind switch
    {
        SqlTokenKind.Word => 'w',
        SqlTokenKind.Text => 't',
        SqlTokenKind.Name => 'n',
        SqlTokenKind.Dollars => 'd',
        SqlTokenKind.Symbol => 's',
        SqlTokenKind.Template => 'p',
        SqlTokenKind.Tag => 'g',
        _ => 'z',
    };

    private static (string Text, List<(char, int, int)> Tokens) Read(string line)
    {
        var text = new StringBuilder();
        var tokens = new List<(char, int, int)>();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '‹')
            {
                tokens.Add((line[i + 1], text.Length, 0));
                i += 2;
            }
            else if (line[i] == '›')
            {
                tokens[^1] = tokens[^1] with { Item3 = text.Length };
            }
            else
            {
                text.Append(line[i]);
            }
        }

        return (text.ToString(), tokens);
    }
}
