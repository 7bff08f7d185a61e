using System;
using System.Collections.Generic;
using System.Globalization;

namespace StarRocks.AwsAuth.Tool.Tests.Pictures;

/// <summary>Represents how a terminal shows characters.</summary>
internal sealed record TerminalStyle
{
    private const string Screen = "#1e1e1e";
    private const string Ink = "#d4d4d4";

    // The eight colors of a terminal, and the bright ones.
    private static readonly string[] _colors =
    [
        "#484f58", "#ff7b72", "#7ee787", "#f2cc60", "#79c0ff", "#d2a8ff", "#79c0ff", "#d4d4d4",
        "#6e7681", "#ffa198", "#7ee787", "#f2cc60", "#a5d6ff", "#d2a8ff", "#a5d6ff", "#ffffff",
    ];

    internal static readonly TerminalStyle Plain = new();

    internal string? Color { get; private init; }

    internal string? Background { get; private init; }

    internal string? Underline { get; private init; }

    internal bool IsBold { get; private init; }

    internal bool IsReversed { get; private init; }

    internal string? ShownColor => IsReversed ? Background ?? Screen : Color;

    internal string? ShownBackground => IsReversed ? Color ?? Ink : Background;

    /// <summary>Returns the style after a sequence such as <c>1;38;5;224</c>.</summary>
    internal TerminalStyle After(string sequence)
    {
        var (style, codes) = (this, new Queue<string>(sequence.Split(';')));
        while (codes.TryDequeue(out var code))
            style = style.After(code, codes);
        return style;
    }

    private TerminalStyle After(string code, Queue<string> rest) => code switch
    {
        "" or "0" => Plain,
        "1" => this with { IsBold = true },
        "4" or "4:3" => this with { Underline = Underline ?? Ink },
        "7" => this with { IsReversed = true },
        "38" => this with { Color = ColorOf(rest) },
        "39" => this with { Color = null },
        "48" => this with { Background = ColorOf(rest) },
        "49" => this with { Background = null },
        "58" => this with { Underline = ColorOf(rest) },
        [>= '3' and <= '4', >= '0' and <= '7'] => With(code[0] == '3', _colors[code[1] - '0']),
        ['9', >= '0' and <= '7'] => With(isInk: true, _colors[8 + code[1] - '0']),
        ['1', '0', >= '0' and <= '7'] => With(isInk: false, _colors[8 + code[2] - '0']),
        _ => this,
    };

    private TerminalStyle With(bool isInk, string color) => isInk ? this with { Color = color } : this with { Background = color };

    private static string ColorOf(Queue<string> codes)
    {
        if (codes.Dequeue() == "2")
            return Hexadecimal(Number(codes), Number(codes), Number(codes));
        var index = Number(codes);
        if (index < 16)
            return _colors[index];
        if (index >= 232)
            return Hexadecimal(8 + (10 * (index - 232)), 8 + (10 * (index - 232)), 8 + (10 * (index - 232)));
        var cube = index - 16;
        return Hexadecimal(Level(cube / 36), Level(cube / 6 % 6), Level(cube % 6));
    }

    private static int Number(Queue<string> codes) => int.Parse(codes.Dequeue(), CultureInfo.InvariantCulture);

    private static int Level(int step) => step == 0 ? 0 : 55 + (40 * step);

    private static string Hexadecimal(int red, int green, int blue) =>
        string.Create(CultureInfo.InvariantCulture, $"#{red:x2}{green:x2}{blue:x2}");
}
