using System;
using System.Globalization;
using System.Linq;
using System.Security;
using System.Text;

namespace StarRocks.AwsAuth.Tool.Tests.Pictures;

/// <summary>Draws what a program writes to a terminal as SVG, with its colors.</summary>
internal sealed class TerminalPicture
{
    private const double CharacterWidth = 7.8;
    private const int LineHeight = 19;
    private const int Margin = 14;
    private const int TitleHeight = 26;

    // The background is dark in a dark and in a light page.
    private const string Style =
        """
        <style>text { font: 13px ui-monospace, Consolas, Menlo, 'DejaVu Sans Mono', monospace; fill: #d4d4d4 }
        .screen { fill: #1e1e1e; stroke: #6e7681 }</style>

        """;

    private readonly StringBuilder _text = new();
    private TerminalStyle _style = TerminalStyle.Plain;
    private int _column;
    private int _line;

    /// <param name="title">The name of the picture, for readers who cannot see it.</param>
    /// <param name="screen">What the terminal shows, with ANSI sequences.</param>
    /// <param name="columns">The number of columns of the terminal.</param>
    internal static string Of(string title, string screen, int columns)
    {
        var picture = new TerminalPicture();
        var lines = screen.TrimEnd('\n').Split('\n');
        picture.Begin(title, columns, lines.Length);
        foreach (var line in lines)
        {
            picture.DrawLine(line);
            (picture._line, picture._column) = (picture._line + 1, 0);
        }

        return picture._text.Append("</svg>\n").ToString();
    }

    private void Begin(string title, int columns, int lines)
    {
        var (width, height) = ((int)(columns * CharacterWidth) + (2 * Margin), (lines * LineHeight) + TitleHeight);
        _text
            .Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" ")
            .Append(CultureInfo.InvariantCulture, $"viewBox=\"0 0 {width} {height}\" role=\"img\" xml:space=\"preserve\">\n<title>")
            .Append(SecurityElement.Escape(title)).Append("</title>\n").Append(Style.ReplaceLineEndings("\n"))
            .Append(CultureInfo.InvariantCulture, $"<rect class=\"screen\" x=\"0.5\" y=\"0.5\" width=\"{width - 1}\" ")
            .Append(CultureInfo.InvariantCulture, $"height=\"{height - 1}\" rx=\"6\"/>\n");
    }

    private void DrawLine(string line)
    {
        // Each part but the first one follows the start of a sequence: [1;31m.
        var parts = line.Split('\u001b');
        DrawRun(parts[0]);
        foreach (var part in parts.Skip(1))
        {
            var end = part.IndexOf('m', StringComparison.Ordinal);
            _style = _style.After(part[1..end]);
            DrawRun(part[(end + 1)..]);
        }
    }

    private void DrawRun(string text)
    {
        if (_style.ShownBackground is { } background && text.Length > 0)
        {
            Draw("rect", _column, text.Length, 5 - LineHeight, "width")
                .Append(CultureInfo.InvariantCulture, $" height=\"{LineHeight}\" fill=\"{background}\"/>\n");
        }

        var shown = text.Trim(' ');
        if (shown.Length > 0)
        {
            // The length is given, so that the columns are the same in any font.
            Draw("text", _column + text.IndexOf(shown[0], StringComparison.Ordinal), shown.Length, 0, "textLength")
                .Append(" lengthAdjust=\"spacingAndGlyphs\"")
                .Append(_style.IsBold ? " font-weight=\"bold\"" : "")
                .Append(_style.ShownColor is { } color ? $" style=\"fill: {color}\"" : "")
                .Append('>').Append(SecurityElement.Escape(shown)).Append("</text>\n");
        }

        if (_style.Underline is { } underline && text.Length > 0)
        {
            _text
                .Append(CultureInfo.InvariantCulture, $"<path d=\"M{Margin + (_column * CharacterWidth):0.#} ")
                .Append(CultureInfo.InvariantCulture, $"{TitleHeight + (_line * LineHeight) + 4}{Waves(text.Length)}\" ")
                .Append(CultureInfo.InvariantCulture, $"fill=\"none\" stroke=\"{underline}\"/>\n");
        }

        _column += text.Length;
    }

    private static string Waves(int characters) =>
        string.Concat(Enumerable.Repeat("l2 -2l2 2", (int)(characters * CharacterWidth / 4)));

    private StringBuilder Draw(string element, int column, int length, int top, string lengthName) => _text
        .Append(CultureInfo.InvariantCulture, $"<{element} x=\"{Margin + (column * CharacterWidth):0.#}\" ")
        .Append(CultureInfo.InvariantCulture, $"y=\"{TitleHeight + (_line * LineHeight) + top}\" ")
        .Append(CultureInfo.InvariantCulture, $"{lengthName}=\"{length * CharacterWidth:0.#}\"");
}
