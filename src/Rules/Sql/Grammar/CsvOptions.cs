using System.Globalization;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Reads the options of a CSV file of a load. They are in parentheses, like the columns, but with equals signs. StarRocks requires
/// this order and no commas.
/// </summary>
internal static class CsvOptions
{
    internal static CsvNode Read(SqlCursor cursor)
    {
        if (!cursor.IsListWith('=') && !cursor.IsListWith(null))
            return default;
        cursor.Expect("(");
        var lines = ReadLines(cursor);
        var isTrimmed = ReadTrim(cursor);
        var enclose = ReadCharacter(cursor, "ENCLOSE");
        var escape = ReadCharacter(cursor, "ESCAPE");
        cursor.Expect(")");
        return new CsvNode(lines, isTrimmed, enclose, escape);
    }

    private static int? ReadLines(SqlCursor cursor)
    {
        if (!cursor.Word("SKIP_HEADER"))
            return null;
        cursor.Expect("=");
        var token = cursor.Current;
        var text = token.Kind == SqlTokenKind.Word ? cursor.Name("a number of lines") : cursor.Missing("a number of lines");
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var lines))
            cursor.Reject(token.Span, "This is not a valid number of lines.");
        return lines;
    }

    private static bool? ReadTrim(SqlCursor cursor)
    {
        if (!cursor.Word("TRIM_SPACE"))
            return null;
        cursor.Expect("=");
        var isTrimmed = cursor.Word("TRUE");
        if (!isTrimmed)
            cursor.Expect("FALSE");
        return isTrimmed;
    }

    private static string? ReadCharacter(SqlCursor cursor, string option)
    {
        if (!cursor.Word(option))
            return null;
        cursor.Expect("=");
        var token = cursor.Current;
        var text = cursor.Literal("a character in quotes");
        if (text is not [> '\0' and < '\x80'])
            cursor.Reject(token.Span, "StarRocks requires one ASCII character here.");
        return text;
    }
}
