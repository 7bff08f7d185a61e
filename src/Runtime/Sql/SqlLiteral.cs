using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Provides string literals of StarRocks, for SQL that this library does not generate.</summary>
/// <remarks>See <see href="https://docs.starrocks.io/docs/sql-reference/data-types/string-type/STRING/">STRING</see>.</remarks>
public static class SqlLiteral
{
    /// <summary>Quotes and escapes a value, so that StarRocks reads exactly this value and nothing in it can end the literal.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The literal with its double quotes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    /// <remarks><c>%</c> and <c>_</c> are not escaped. Do not use the result as a pattern of <c>LIKE</c>.</remarks>
    public static string Quote(string value)
    {
        var text = (value ?? throw new ArgumentNullException(nameof(value))).AsSpan();
        var escaped = new char[SqlLiteralText.EscapedLength(text) + 2];
        escaped[0] = '"';
        SqlLiteralText.Escape(text, escaped.AsSpan(1));
        escaped[escaped.Length - 1] = '"';
        return new string(escaped);
    }
}
