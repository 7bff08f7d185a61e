using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>
/// String literals of StarRocks, for SQL that no statement of this library writes; see
/// <see href="https://docs.starrocks.io/docs/sql-reference/data-types/string-type/STRING/">STRING</see>.
/// </summary>
public static class SqlLiteral
{
    /// <summary>
    /// Quotes a value so that StarRocks reads back exactly that value, and nothing in it can end the literal. <c>%</c> and
    /// <c>_</c> stand for themselves, so the result is no pattern for <c>LIKE</c>.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <returns>The literal with its double quotes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
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
