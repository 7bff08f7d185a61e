using System;
using System.Text;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Finds out whether SQL contains a secret. A text that is compared with a column is none, unless the text looks like a secret or the SQL
/// uses the name of one.
/// </summary>
internal sealed class SqlPartSecrets
{
    private readonly string _sql;

    // Without the literals.
    private readonly StringBuilder _rest = new();
    private bool _hasText;
    private bool _usesSecret;

    private SqlPartSecrets(string sql)
    {
        _sql = sql;
        var (lexer, previous, depth, end) = (new SqlLexer(sql, isTemplate: false, isTranscript: false), default(SqlToken), 0, 0);
        var isSelected = false;
        for (var token = lexer.Next(); ; token = lexer.Next())
        {
            _usesSecret |= isSelected && !(lexer.Is(',') || lexer.Is("FROM") || token.Kind == SqlTokenKind.End);
            isSelected = false;
            if (token.Kind == SqlTokenKind.End)
                break;
            depth += lexer.Is('(') ? 1 : lexer.Is(')') ? -1 : 0;
            if (token.Kind == SqlTokenKind.Text)
            {
                _rest.Append(sql, end, token.Start - end).Append(' ');
                end = token.End;
                _hasText |= token.Inside.Length > 0;
            }
            else if (IsSecretName(token))
            {
                isSelected = depth == 0 && StartsItem(lexer, previous);
                _usesSecret |= !isSelected;
            }

            previous = token;
        }

        _rest.Append(sql, end, sql.Length - end);
    }

    internal static bool IsIn(SqlPart part)
    {
        if (SqlMask.Find(part.Text).Count > 0)
            return true;
        if (part.Column is { } column && SqlMask.Find("`" + column + "` = " + part.Text).Count > 0)
            return true;
        var read = new SqlPartSecrets(part.Text);
        return ValueMask.Find(read._hasText && read._usesSecret ? read._sql : read._rest.ToString()).Count > 0;
    }

    private bool IsSecretName(SqlToken token) => token.Kind is SqlTokenKind.Word or SqlTokenKind.Name
        && (token.Kind == SqlTokenKind.Name ? token.Inside : token.Span) is var name
        && SecretKeys.IsMasked(_sql.AsSpan(name.Start, name.Length));

    /// <summary>Indicates whether a column of the query, or of its order, follows a token.</summary>
    private static bool StartsItem(SqlLexer lexer, SqlToken token) => lexer.Is(token, "SELECT") || lexer.Is(token, "DISTINCT")
        || lexer.Is(token, "BY") || lexer.Is(token, ",") || lexer.Is(token, ".");
}
