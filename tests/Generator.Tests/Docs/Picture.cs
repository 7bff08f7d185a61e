using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator.Tests.Docs;

/// <summary>Draws an editor as SVG: the code with its squiggle, the message and the fix, and the fixed code beside it.</summary>
internal sealed class Picture
{
    private const double CharacterWidth = 8.2;
    private const int LineHeight = 20;
    private const int Margin = 16;
    private const int Top = 52;
    private const int PaneWidth = 410;
    private const int Width = (2 * PaneWidth) + (3 * Margin);
    private const int MessageLength = 96;

    private const string Style =
        """
        <style>text { font: 14px ui-monospace, Consolas, Menlo, 'DejaVu Sans Mono', monospace; fill: #d4d4d4 }
        .keyword { fill: #569cd6 } .type { fill: #4ec9b0 } .string { fill: #ce9178 } .caption { fill: #9a9a9a } .fix { fill: #6cb8ff }
        .pane { fill: #1e1e1e } .message { fill: #252526; stroke: #f14c4c }
        .squiggle { fill: none; stroke: #f14c4c; stroke-width: 1.5 }</style>

        """;

    private readonly StringBuilder _text = new();

    /// <param name="code">The code that has the problem.</param>
    /// <param name="span">Where the problem is in it.</param>
    /// <param name="message">The id and the message of the problem.</param>
    /// <param name="fix">The title of the fix.</param>
    /// <param name="fixedCode">The code after the fix.</param>
    internal static string Of(string code, TextSpan span, string message, string fix, string fixedCode) =>
        new Picture().Draw(code, span, message, fix, fixedCode);

    private string Draw(string code, TextSpan span, string message, string fix, string fixedCode)
    {
        var messageLines = Wrap(message).ToList();
        var paneHeight = Top - Margin + (LineHeight * SourceText.From(code).Lines.Count);
        var messageTop = Margin + paneHeight + Margin;
        var messageHeight = (LineHeight * (messageLines.Count + 1)) + 24;
        Begin(messageTop + messageHeight + Margin, $"{message} Fix: {fix}.");
        DrawPane(Margin, paneHeight, "Lake.cs", code);
        DrawSquiggle(SourceText.From(code), span);
        DrawPane((2 * Margin) + PaneWidth, paneHeight, "after the fix", fixedCode);
        DrawMessage(messageTop, messageHeight, messageLines, fix);
        return _text.Append("</svg>\n").ToString();
    }

    private void Begin(int height, string description) => _text
        .Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Width}\" height=\"{height}\" ")
        .Append(CultureInfo.InvariantCulture, $"viewBox=\"0 0 {Width} {height}\" role=\"img\">\n")
        .Append("<title>A wrong configuration in an editor, and its fix</title>\n")
        .Append("<desc>").Append(SecurityElement.Escape(description)).Append("</desc>\n")
        .Append(Style.ReplaceLineEndings("\n"));

    private void DrawPane(int left, int height, string caption, string code)
    {
        DrawBox("pane", left, Margin, PaneWidth, height);
        DrawText(left + 12, Margin + 20, caption, "caption");
        var lines = SourceText.From(code).Lines;
        foreach (var token in SyntaxFactory.ParseTokens(code))
        {
            if (token.Span.IsEmpty)
                continue;
            var position = lines.GetLinePosition(token.SpanStart);
            DrawText(left + 12 + (position.Character * CharacterWidth), Top + (position.Line * LineHeight) + 8, token.Text, ClassOf(token));
        }
    }

    private void DrawSquiggle(SourceText code, TextSpan span)
    {
        var (from, to) = (code.Lines.GetLinePosition(span.Start), code.Lines.GetLinePosition(span.End));
        var left = Margin + 12 + (from.Character * CharacterWidth);
        var waves = (int)((to.Character - from.Character) * CharacterWidth / 4);
        _text.Append(CultureInfo.InvariantCulture, $"<path class=\"squiggle\" d=\"M{left:0.#} {Top + (from.Line * LineHeight) + 13}");
        for (var i = 0; i < waves; i++)
            _text.Append(i % 2 == 0 ? "l4 -3" : "l4 3");
        _text.Append("\"/>\n");
    }

    private void DrawMessage(int top, int height, List<string> lines, string fix)
    {
        DrawBox("message", Margin, top, Width - (2 * Margin), height);
        for (var i = 0; i < lines.Count; i++)
            DrawText(Margin + 12, top + 24 + (i * LineHeight), lines[i], null);
        DrawText(Margin + 12, top + 28 + (lines.Count * LineHeight), "Fix: " + fix, "fix");
    }

    private void DrawBox(string name, int x, int y, int width, int height) => _text
        .Append(CultureInfo.InvariantCulture, $"<rect class=\"{name}\" x=\"{x}\" y=\"{y}\" ")
        .Append(CultureInfo.InvariantCulture, $"width=\"{width}\" height=\"{height}\" rx=\"6\"/>\n");

    // The length is given, so that the columns are the same in any font.
    private void DrawText(double x, int y, string text, string? name) => _text
        .Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{y}\" textLength=\"{text.Length * CharacterWidth:0.#}\" ")
        .Append("lengthAdjust=\"spacingAndGlyphs\"").Append(name is null ? "" : $" class=\"{name}\"")
        .Append('>').Append(SecurityElement.Escape(text)).Append("</text>\n");

    private static string? ClassOf(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.StringLiteralToken => "string",
        SyntaxKind.IdentifierToken when token.Text == "var" => "keyword",
        SyntaxKind.IdentifierToken when token.Text.EndsWith("Catalog", StringComparison.Ordinal) => "type",
        var kind => SyntaxFacts.IsKeywordKind(kind) ? "keyword" : null,
    };

    private static IEnumerable<string> Wrap(string text)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length + 1 + word.Length > MessageLength)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length == 0 ? "" : " ").Append(word);
        }

        yield return line.ToString();
    }
}
