using System;
using System.Collections.Generic;
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
        .screen { fill: #1e1e1e; stroke: #6e7681 } .prompt { fill: #9a9a9a } .bold { font-weight: bold } .red { fill: #ff7b72 }
        .green { fill: #7ee787 } .yellow { fill: #f2cc60 } .cyan { fill: #79c0ff }</style>

        """;

    private static readonly Dictionary<string, string> _classes = new(StringComparer.Ordinal)
    {
        ["1"] = "bold",
        ["31"] = "red",
        ["32"] = "green",
        ["33"] = "yellow",
        ["36"] = "cyan",
    };

    private readonly StringBuilder _text = new();
    private string _class = "";
    private int _column;
    private int _line;

    /// <param name="title">The name of the picture, for readers who cannot see it.</param>
    /// <param name="command">The command line.</param>
    /// <param name="output">What it writes, with ANSI sequences.</param>
    /// <param name="columns">The number of columns of the terminal.</param>
    internal static string Of(string title, string command, string output, int columns)
    {
        var picture = new TerminalPicture();
        picture.Begin(title, columns, output.Split('\n').Length);
        picture.DrawRun("$ " + command, "prompt");
        foreach (var line in output.TrimEnd('\n').Split('\n'))
        {
            (picture._line, picture._column) = (picture._line + 1, 0);
            picture.DrawLine(line);
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
        DrawRun(parts[0], _class);
        foreach (var part in parts.Skip(1))
        {
            var end = part.IndexOf('m', StringComparison.Ordinal);
            _class = string.Join(' ', part[1..end].Split(';').Where(_classes.ContainsKey).Select(static code => _classes[code]));
            DrawRun(part[(end + 1)..], _class);
        }
    }

    // The length is given, so that the columns are the same in any font.
    private void DrawRun(string text, string name)
    {
        var start = text.Length - text.TrimStart(' ').Length;
        var shown = text.Trim(' ');
        if (shown.Length > 0)
        {
            _text
                .Append(CultureInfo.InvariantCulture, $"<text x=\"{Margin + ((_column + start) * CharacterWidth):0.#}\" ")
                .Append(CultureInfo.InvariantCulture, $"y=\"{TitleHeight + (_line * LineHeight)}\" ")
                .Append(
                    CultureInfo.InvariantCulture, $"textLength=\"{shown.Length * CharacterWidth:0.#}\" lengthAdjust=\"spacingAndGlyphs\"")
                .Append(name.Length == 0 ? "" : $" class=\"{name}\"").Append('>').Append(SecurityElement.Escape(shown)).Append("</text>\n");
        }

        _column += text.Length;
    }
}
